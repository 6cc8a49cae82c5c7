package io.cyberpas.claims.intake;

/** Whether a link takes notices. */
public enum NoticeLinkState {
    OPEN,
    /** It took as many as it may. */
    USED,
    EXPIRED,
    REVOKED
}
