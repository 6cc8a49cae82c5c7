package io.cyberpas.claims.counsel;

/** The phases of defence that a budget is divided into. */
public enum Phase {
    CASE_ASSESSMENT,
    PLEADINGS,
    EVIDENCE,
    HEARINGS,
    SETTLEMENT,
    REGULATORY,
    APPEAL
}
