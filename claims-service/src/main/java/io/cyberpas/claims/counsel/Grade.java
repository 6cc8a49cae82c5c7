package io.cyberpas.claims.counsel;

/** Whose hours are counted. */
public enum Grade {
    PARTNER,
    SENIOR_ASSOCIATE,
    ASSOCIATE,
    PARALEGAL
}
