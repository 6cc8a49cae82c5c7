package io.cyberpas.quote.repricing;

/** What came of a repricing. */
public enum Outcome {
    /** There is a premium, and nobody needs to be asked. */
    PRICED,
    /** An underwriter decides; there is a premium where the tariff, or an underwriter for the quote, has figures for the risk. */
    REFERRED,
    /** Nobody insures the risk as it is. */
    DECLINED,
    /** There is no such quote, or the product is not sold on such terms. */
    REFUSED
}
