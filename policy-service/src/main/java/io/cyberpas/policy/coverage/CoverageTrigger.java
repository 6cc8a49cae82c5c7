package io.cyberpas.policy.coverage;

/** The event that must fall into the period of cover for a coverage part to answer. */
public enum CoverageTrigger {
    /** A demand first made against the insured; the wrongful act must not precede the retroactive date. */
    CLAIMS_MADE,
    /** The insured first discovering the incident. */
    DISCOVERY,
    /** The loss happening. */
    OCCURRENCE
}
