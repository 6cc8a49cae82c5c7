package io.cyberpas.claims.process;

/** From when a clock counts. */
public enum ClockStart {
    /** The insurer was told. */
    NOTICE,
    /** The insured became aware. */
    AWARENESS,
    /** The stage began. */
    STAGE,
    /** The forensic vendor accepted its appointment. */
    ENGAGEMENT,
    /** The amounts due were determined: the last line was decided. */
    DETERMINATION
}
