package io.cyberpas.policy.accumulation;

/** Where accumulation stands beside the limit that the insurer set itself. */
public enum AppetiteState {
    WITHIN,
    /** Within, but not by much. */
    NEAR,
    EXCEEDED
}
