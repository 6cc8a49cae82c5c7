package io.cyberpas.claims.claim;

/**
 * One reason why two claims may be of the same incident.
 *
 * @param value what they share, such as the identifier of the incident or the name of the malware
 */
public record Likeness(Kind kind, String value) {

    /** What two claims can share. */
    public enum Kind {
        /** The policy, with awareness within days of each other. */
        POLICY_AND_TIME,
        /** The identifier of the incident in VERIS. */
        INCIDENT_ID,
        /** The insured and the threat actor. */
        ACTOR,
        /** The insured and the malware. */
        MALWARE,
        /** The insured and the vulnerability. */
        CVE,
        /** The insured and the campaign. */
        CAMPAIGN
    }
}
