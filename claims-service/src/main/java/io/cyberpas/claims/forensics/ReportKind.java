package io.cyberpas.claims.forensics;

/** What a version of the report is meant to be. */
public enum ReportKind {
    /** What is known so far; no decision rests on it. */
    INTERIM,
    /** The report on which cover and indemnity rest. */
    FINAL
}
