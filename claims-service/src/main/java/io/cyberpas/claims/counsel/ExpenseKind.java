package io.cyberpas.claims.counsel;

/** What a law firm lays out. */
public enum ExpenseKind {
    COURT_FEE,
    EXPERT,
    TRANSLATION,
    TRAVEL,
    COPIES,
    OTHER
}
