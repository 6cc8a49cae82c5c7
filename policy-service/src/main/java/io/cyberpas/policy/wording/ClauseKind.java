package io.cyberpas.policy.wording;

/** What a clause is for. */
public enum ClauseKind {
    /** What the insurer pays under a coverage part. */
    INSURING_AGREEMENT,
    /** What has to happen within the period for a coverage part to answer. */
    TRIGGER,
    /** What is not covered. */
    EXCLUSION,
    /** How limits, retentions and waiting periods work. */
    LIMIT,
    /** What the insured has to do after an incident. */
    DUTY,
    /** What else holds between the parties. */
    CONDITION
}
