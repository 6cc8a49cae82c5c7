package io.cyberpas.claims.roster;

/** What becomes of a file some of whose lines have faults. */
public enum RosterMode {
    /** The others are loaded. */
    KEEP_GOOD_LINES,
    /** Nothing is loaded. A person who is on the roster already is no fault. */
    ALL_OR_NOTHING
}
