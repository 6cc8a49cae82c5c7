package io.cyberpas.claims.panel;

/** The life of a rate card: proposed by one manager, approved or rejected by another. */
public enum RateCardStatus {
    PROPOSED,
    APPROVED,
    REJECTED
}
