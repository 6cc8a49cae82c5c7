package io.cyberpas.claims.process;

/** How a clock of a claim stands. */
public enum ClockState {
    RUNNING,
    /** Stopped in time. */
    MET,
    /** Stopped after its time. */
    MISSED,
    /** The claim ended before it was due. */
    DROPPED
}
