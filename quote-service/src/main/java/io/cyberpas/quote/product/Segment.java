package io.cyberpas.quote.product;

/** The part of the market a product is made for; capacity is held for each of them apart. */
public enum Segment {
    COMPANY,
    SME,
    /** Companies under a statutory duty to insure. */
    COMPULSORY,
    PUBLIC,
    HOUSEHOLD
}
