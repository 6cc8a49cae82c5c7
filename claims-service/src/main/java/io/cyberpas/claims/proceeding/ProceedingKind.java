package io.cyberpas.claims.proceeding;

/** In which way somebody proceeds against the insured. */
public enum ProceedingKind {
    /** A claim by letter, without a court. */
    OUT_OF_COURT_CLAIM,
    /** Before a civil court. */
    SUIT,
    /** Before a dispute mediation committee, for many victims at once. */
    COLLECTIVE_MEDIATION,
    /** Of an authority, from its investigation to the sanction. */
    REGULATORY
}
