package io.cyberpas.quote.sanctions;

/** What a list names. */
public enum EntryKind {
    /** A natural person. */
    PERSON,
    /** A company, authority or group. */
    ORGANISATION,
    /** A ship or aircraft. */
    VESSEL,
    /** Anything else. */
    OTHER
}
