package io.cyberpas.claims.mandate;

/** What a mandate is about. */
public enum Matter {
    SETTLEMENT,
    COUNSEL_BUDGET,
    COUNSEL_INVOICE
}
