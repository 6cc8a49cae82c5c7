package io.cyberpas.claims.duty;

/** What is known of the incident and the insured, as far as reporting duties hang on it. */
public enum IncidentTrait {
    /** The insured provides information and communication services. */
    COMMUNICATIONS_PROVIDER,
    /** Personal data were lost, stolen, leaked, forged, altered or damaged. */
    PERSONAL_DATA_LEAKED,
    /** Sensitive data or unique identifiers such as resident registration numbers are among them. */
    SENSITIVE_DATA,
    /** Somebody got in from outside without authority. */
    UNLAWFUL_ACCESS,
    /** Personal credit information is among the data. */
    CREDIT_INFORMATION,
    /** Electronic financial infrastructure is disturbed. */
    ELECTRONIC_FINANCE,
    /** A high risk for the persons concerned is likely. */
    HIGH_RISK_TO_PERSONS,
    /** The insured is an essential or important entity in the sense of NIS2. */
    ESSENTIAL_ENTITY,
    /** The insured is listed in the United States. */
    LISTED_IN_US,
    /** Critical information infrastructure is hit. */
    CRITICAL_INFRASTRUCTURE,
    /** A central organ of the state is hit. */
    CENTRAL_ORGAN,
    /** The incident is relatively major or above in the sense of the Chinese measures. */
    RELATIVELY_MAJOR
}
