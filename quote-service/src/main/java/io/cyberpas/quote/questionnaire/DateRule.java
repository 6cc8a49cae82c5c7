package io.cyberpas.quote.questionnaire;

/** What a date that is asked for has to do with the first day of cover. */
public enum DateRule {
    /** The end of validity of a certificate: not before the first day of cover. */
    VALID_AT_START,
    /** Something that has happened: not after the first day of cover. */
    PAST_AT_START
}
