package io.cyberpas.claims.liability;

/** How badly the insured is at fault, least first; some laws multiply damages from a degree on. */
public enum Culpability {
    ORDINARY,
    GROSS,
    INTENT
}
