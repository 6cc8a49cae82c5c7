package io.cyberpas.claims.claim;

/** Whose loss a coverage part answers for. */
public enum Side {
    /** The insured's own cost and loss of income. */
    FIRST_PARTY,
    /** What the insured owes to others. */
    THIRD_PARTY
}
