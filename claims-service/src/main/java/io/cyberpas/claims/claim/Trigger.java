package io.cyberpas.claims.claim;

/** What must fall within the period of the policy. */
public enum Trigger {
    /** The third party's claim is first made within the period. */
    CLAIMS_MADE,
    /** The incident is discovered within the period. */
    DISCOVERY,
    /** The loss happens within the period. */
    OCCURRENCE
}
