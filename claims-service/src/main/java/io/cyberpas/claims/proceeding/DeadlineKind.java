package io.cyberpas.claims.proceeding;

/** What has to be done by a time. */
public enum DeadlineKind {
    /** Answer to a complaint or to a claim out of court. */
    ANSWER,
    /** To appear. */
    HEARING,
    /** The committee's own time for its proposal. */
    PROPOSAL,
    /** Accept or refuse a proposed mediation. */
    MEDIATION_ANSWER,
    /** Opinion on a sanction that an authority announced. */
    OPINION,
    APPEAL,
    OBJECTION,
    OTHER
}
