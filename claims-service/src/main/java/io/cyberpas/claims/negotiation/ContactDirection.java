package io.cyberpas.claims.negotiation;

/** Who speaks. */
public enum ContactDirection {
    /** The extortionist. */
    INBOUND,
    /** The negotiator. */
    OUTBOUND
}
