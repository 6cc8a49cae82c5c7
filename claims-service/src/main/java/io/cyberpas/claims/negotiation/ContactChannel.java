package io.cyberpas.claims.negotiation;

/** Over what the negotiator and the extortionist speak. */
public enum ContactChannel {
    /** A chat that the extortionist runs, mostly behind Tor. */
    PORTAL,
    EMAIL,
    MESSENGER,
    TELEPHONE,
    OTHER
}
