package io.cyberpas.quote.product;

/** Whose loss a coverage part pays: the insured's own, or that of third parties the insured is liable to. */
public enum Side {
    FIRST_PARTY,
    THIRD_PARTY
}
