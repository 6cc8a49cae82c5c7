package io.cyberpas.claims.diary;

/** What an entry of a diary tells of. */
public enum EntryKind {
    NOTE,
    OPENED,
    TAKEN,
    HANDED_OVER,
    RESCHEDULED,
    DONE,
    CANCELLED,
    /** The claim has another handler. */
    ASSIGNED,
    /** The claim was closed, reopened, or went on. */
    COURSE
}
