package io.cyberpas.quote.product;

/** What must fall into the period of cover: the claim made, the discovery, or the occurrence itself. */
public enum Trigger {
    CLAIMS_MADE,
    DISCOVERY,
    OCCURRENCE
}
