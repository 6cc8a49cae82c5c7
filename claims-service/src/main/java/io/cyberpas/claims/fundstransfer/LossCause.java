package io.cyberpas.claims.fundstransfer;

/** How the thief came to it. */
public enum LossCause {
    /** A password, code or token in the wrong hands. */
    STOLEN_ACCESS,
    /** A program on the owner's device. */
    MALWARE,
    /** The owner was deceived. */
    DECEPTION,
    /** The owner was forced. */
    COERCION,
    /** A card, code or session was copied. */
    COPIED_MEDIUM
}
