package io.cyberpas.claims.document;

/** For whom a paper is; the insurer's own people may read all. */
public enum Audience {
    /** Nobody outside. */
    INSURER,
    /** Addressed to the insured; its broker reads it too. */
    INSURED,
    /** For whoever answers statutory duties: the insured, its broker and the counsel appointed to the claim. */
    DUTIES,
    /** One appointed firm. */
    FIRM
}
