package io.cyberpas.claims.intake;

import io.cyberpas.claims.claim.ClaimStage;

/** Where a claim stands in the words that the insured is told. */
public enum NoticeProgress {
    RECEIVED,
    EXAMINED,
    DECIDED,
    CLOSED;

    static NoticeProgress of(ClaimStage stage) {
        return switch (stage) {
            case FIRST_NOTICE -> RECEIVED;
            case TRIAGE, PANEL, PRESERVATION, NOTIFICATION, PROVISIONAL_COVERAGE, FORENSIC_REPORT, REOPENED -> EXAMINED;
            case FIRST_PARTY_QUANTUM, LIABILITY, EXTORTION, COVERAGE_DECISION, PAYMENT, RECOVERY -> DECIDED;
            case CLOSED -> CLOSED;
        };
    }
}
