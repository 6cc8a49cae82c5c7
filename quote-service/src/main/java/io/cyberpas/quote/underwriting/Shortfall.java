package io.cyberpas.quote.underwriting;

/** What of a release is beyond an underwriter's authority. */
public enum Shortfall {
    /** A limit or a premium is higher. */
    AMOUNTS,
    /** The loadings and discounts together go further. */
    ADJUSTMENTS
}
