package io.cyberpas.claims.engagement;

/** The life of a time sheet: submitted, then approved or returned by somebody else. */
public enum TimeSheetStatus {
    SUBMITTED,
    APPROVED,
    RETURNED
}
