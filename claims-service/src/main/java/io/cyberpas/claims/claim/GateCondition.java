package io.cyberpas.claims.claim;

/** What the gates of the standardised process ask for, in the order of the process. */
public enum GateCondition {
    POLICY_IN_FORCE(ClaimStage.FIRST_NOTICE),
    NOTICE_ACKNOWLEDGED(ClaimStage.FIRST_NOTICE),
    DUPLICATES_REVIEWED(ClaimStage.FIRST_NOTICE),

    SEVERITY_SET(ClaimStage.TRIAGE),
    JURISDICTIONS_SET(ClaimStage.TRIAGE),
    DUTIES_GENERATED(ClaimStage.TRIAGE),
    INCIDENT_CLASSIFIED(ClaimStage.TRIAGE),

    VENDOR_ENGAGED(ClaimStage.PANEL),
    CONFLICT_CHECKED(ClaimStage.PANEL),
    RATE_CARD_AGREED(ClaimStage.PANEL),
    STATEMENT_OF_WORK_AGREED(ClaimStage.PANEL),
    PRIVILEGE_STATED(ClaimStage.PANEL),

    EVIDENCE_RECORDED(ClaimStage.PRESERVATION),
    EVIDENCE_HASHED(ClaimStage.PRESERVATION),
    CUSTODY_OPENED(ClaimStage.PRESERVATION),
    CUSTODY_UNBROKEN(ClaimStage.PRESERVATION),
    LEGAL_HOLD_SET(ClaimStage.PRESERVATION),

    DUTIES_ANSWERED(ClaimStage.NOTIFICATION),

    COVER_REVIEWED(ClaimStage.PROVISIONAL_COVERAGE),

    REPORT_ACCEPTED(ClaimStage.FORENSIC_REPORT),

    COSTS_ASSESSED(ClaimStage.FIRST_PARTY_QUANTUM),
    INTERRUPTION_ASSESSED(ClaimStage.FIRST_PARTY_QUANTUM),

    CLAIMANTS_RECORDED(ClaimStage.LIABILITY),
    LIABILITY_ASSESSED(ClaimStage.LIABILITY),
    AWARDS_SET(ClaimStage.LIABILITY),
    PROCEEDINGS_ASSESSED(ClaimStage.LIABILITY),

    SANCTIONS_CLEAR(ClaimStage.EXTORTION),
    INSURER_CONSENTED(ClaimStage.EXTORTION),
    LAW_ENFORCEMENT_INFORMED(ClaimStage.EXTORTION),

    LINES_DECIDED(ClaimStage.COVERAGE_DECISION),

    RESERVES_SET(ClaimStage.PAYMENT),
    PAYMENTS_SETTLED(ClaimStage.PAYMENT),

    SUPPLEMENTS_FILED(ClaimStage.RECOVERY),
    RECOVERY_ASSESSED(ClaimStage.RECOVERY),
    PROCEEDINGS_ENDED(ClaimStage.RECOVERY),
    RECOVERIES_SETTLED(ClaimStage.RECOVERY),
    RESERVES_RELEASED(ClaimStage.RECOVERY);

    private final ClaimStage stage;

    GateCondition(ClaimStage stage) {
        this.stage = stage;
    }

    /** The stage whose gate asks for it. */
    public ClaimStage stage() {
        return stage;
    }
}
