package io.cyberpas.claims.process;

/** The act that stops a clock. Leaving the stage stops it at the latest. */
public enum ClockStop {
    STAGE_LEFT,
    NOTICE_ACKNOWLEDGED,
    /** A forensic vendor began to work. */
    VENDOR_ENGAGED,
    /** A forensic report was signed: an interim one, or the final one at once. */
    REPORT_SIGNED,
    /** The first final report was accepted; that a later one takes its place does not undo it. */
    REPORT_ACCEPTED,
    /** What was paid reaches what the decisions that count granted. */
    PAID_AS_GRANTED
}
