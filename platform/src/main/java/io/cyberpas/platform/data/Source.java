package io.cyberpas.platform.data;

/** Where a datum comes from, so that nobody takes a proposal for a statute. */
public enum Source {
    /** Verified: read in the primary or a stored source. */
    V,
    /** Secondary: press or law firm. */
    S,
    /** Recalled, not read. */
    R,
    /** Proposal of the authors of the file. */
    P
}
