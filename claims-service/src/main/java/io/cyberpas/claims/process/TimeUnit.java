package io.cyberpas.claims.process;

/** In what a span of the process is counted. */
public enum TimeUnit {
    /** They run through night and holiday. */
    HOURS,
    /** Calendar days; the last one runs to its end. */
    DAYS,
    /** Days on which business is done; the last one runs to its end. */
    BUSINESS_DAYS
}
