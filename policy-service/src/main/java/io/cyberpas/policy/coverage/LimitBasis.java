package io.cyberpas.policy.coverage;

/** Over what a limit counts. */
public enum LimitBasis {
    /** Everything that follows from one event, however many claims it brings; each event has the limit anew. */
    EVENT,
    /** Everything in the year of the policy. */
    AGGREGATE
}
