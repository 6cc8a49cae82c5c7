package io.cyberpas.quote.compulsory;

/** The answer to whether a body is obliged to insure. */
public enum Outcome {
    /** It has to insure. */
    OBLIGED,
    /** It would have to, but is exempt. */
    EXEMPT,
    /** It is too small. */
    BELOW_THRESHOLD,
    /** No rule obliged bodies of its kind on that day. */
    NO_RULE
}
