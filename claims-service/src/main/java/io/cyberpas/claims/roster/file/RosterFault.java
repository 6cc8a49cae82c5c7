package io.cyberpas.claims.roster.file;

/** What can be wrong with a line of a roster. */
public enum RosterFault {
    /** More or fewer fields than the header names. */
    FIELD_COUNT,
    /** Longer than any line of a roster is. */
    LINE_TOO_LONG,
    /** A quotation mark that is not closed on the line, or text after a closing one. */
    QUOTATION,
    /** Bytes that the file's encoding does not know. */
    ENCODING,
    CONTROL_CHARACTER,
    MISSING,
    NOT_A_NAME,
    NOT_A_RESIDENT_NUMBER,
    NOT_A_DATE,
    NOT_A_PHONE,
    NOT_AN_EMAIL,
    /** Neither telephone number nor mail address. */
    NO_CONTACT,
    UNKNOWN_BANK,
    NOT_AN_ACCOUNT,
    /** Bank without account, or account without bank. */
    ACCOUNT_INCOMPLETE,
    UNKNOWN_CATEGORY,
    NEITHER_YES_NOR_NO,
    NOT_AN_AMOUNT,
    /** Nothing, or more than the law gives. */
    AWARD_OUT_OF_RANGE,
    /** The person is on the roster already, by this file or one before. */
    DUPLICATE
}
