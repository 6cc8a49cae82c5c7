package io.cyberpas.claims.process;

/** The act that stops a clock. Leaving the stage stops it at the latest. */
public enum ClockStop {
    STAGE_LEFT,
    NOTICE_ACKNOWLEDGED,
    /** A forensic vendor accepted its appointment. */
    VENDOR_ENGAGED,
    /** The first version of the forensic report was signed. */
    REPORT_SIGNED,
    REPORT_ACCEPTED,
    /** What was paid reaches what the decisions that count granted. */
    PAID_AS_GRANTED
}
