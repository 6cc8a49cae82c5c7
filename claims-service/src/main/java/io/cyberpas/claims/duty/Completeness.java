package io.cyberpas.claims.duty;

/** Whether all that the law asks for was in a report. */
public enum Completeness {
    COMPLETE,
    /** What was known; the rest follows. */
    PARTIAL
}
