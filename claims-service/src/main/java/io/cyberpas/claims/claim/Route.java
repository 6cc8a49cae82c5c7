package io.cyberpas.claims.claim;

/** Which stages a claim passes, given its lines, whether somebody demands a ransom, and whether a rule settles it without a panel. */
final class Route {

    private Route() {}

    static boolean applies(ClaimStage stage, Claim claim) {
        return switch (stage) {
            case FIRST_PARTY_QUANTUM -> has(Side.FIRST_PARTY, claim);
            case LIABILITY -> has(Side.THIRD_PARTY, claim);
            case EXTORTION -> claim.triage().extortionDemanded();
            case PANEL -> claim.settledByRule().isEmpty();
            case FIRST_NOTICE, TRIAGE, PRESERVATION, NOTIFICATION, PROVISIONAL_COVERAGE -> true;
            case FORENSIC_REPORT, COVERAGE_DECISION, PAYMENT, RECOVERY, CLOSED, REOPENED -> true;
        };
    }

    /** The stage behind the present one. */
    static ClaimStage next(Claim claim) {
        var stage = claim.stage();
        return stage.successors().stream()
                .filter(each -> each != ClaimStage.CLOSED || stage == ClaimStage.RECOVERY)
                .filter(each -> applies(each, claim))
                .findFirst()
                .orElseThrow();
    }

    private static boolean has(Side side, Claim claim) {
        return claim.lines().stream().anyMatch(each -> each.side() == side);
    }
}
