package io.cyberpas.policy.coverage;

/** What a limit counts together. */
public enum LimitBasis {
    /** Everything that one event causes, however many claims it brings; each event has the limit anew. */
    EVENT,
    /** Everything in the policy's year. */
    AGGREGATE
}
