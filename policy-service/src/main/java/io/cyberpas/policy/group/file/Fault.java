package io.cyberpas.policy.group.file;

/** What can be wrong with a line of a file of members. */
public enum Fault {
    /** More or fewer fields than the header names. */
    FIELD_COUNT,
    /** Bytes that the file's encoding does not know. */
    ENCODING,
    MISSING,
    TOO_LONG,
    CONTROL_CHARACTER,
    NOT_A_REFERENCE,
    NOT_A_DATE,
    NOT_AN_INSTANT,
    NOT_AN_EMAIL,
    NOT_A_PHONE,
    /** A birth date in the future or before 1900. */
    IMPLAUSIBLE,
    /** The cover would have no day. */
    NO_DAY,
    /** Cover outside what the policy covers. */
    OUTSIDE_POLICY,
    /** There is no cover without consent. */
    CONSENT_MISSING,
    /** Consent must be there before cover begins. */
    CONSENT_AFTER_START,
    CONSENT_IN_FUTURE,
    /** No such disclosure was in use on the day of the consent. */
    DISCLOSURE_UNKNOWN,
    /** The member is enrolled already, by this file or another. */
    DUPLICATE
}
