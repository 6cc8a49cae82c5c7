package io.cyberpas.quote.quote;

/** What two revisions of a quote are compared by, in the order in which it is told. */
public enum RevisionField {
    STATUS,
    PRODUCT_VERSION,
    TARIFF_VERSION,
    INSURED_NAME,
    REGISTRATION_NUMBER,
    BIRTH_DATE,
    COUNTRY,
    INDUSTRY,
    ANNUAL_SALES,
    DATA_SUBJECTS,
    MEMBERS,
    COVER_FROM,
    COVER_TO,
    /** Of a question. */
    ANSWER,
    EXTERNAL_RATING,
    /** Of a finding: whether it is open. */
    FINDING,
    /** Of a coverage part: whether it is wanted. */
    PART,
    /** Of a combination of limit and retention: whether it is asked for. */
    OPTION,
    RIDER_TO,
    GRADE,
    /** Of a reason of the rules: whether it was given. */
    REASON,
    /** Of a reason for a loading or discount: its percent. */
    ADJUSTMENT,
    /** Of a condition: by when it is to be fulfilled. */
    SUBJECTIVITY,
    /** Of a combination of limit and retention. */
    PREMIUM
}
