package io.cyberpas.claims.directclaim;

/** By which way a direct claim came in. */
public enum Channel {
    /** The victim's own form, without sign-in. */
    PUBLIC,
    /** Written down by a handler. */
    HANDLER,
    /** Brought by a law firm. */
    COUNSEL
}
