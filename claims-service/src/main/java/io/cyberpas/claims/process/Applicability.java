package io.cyberpas.claims.process;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.Side;

/** When a stage is part of the course of a claim. */
public enum Applicability {
    ALWAYS,
    NOT_SETTLED_BY_RULE,
    FIRST_PARTY_LINE,
    THIRD_PARTY_LINE,
    EXTORTION_DEMANDED;

    /** Whether it holds for the claim as it is now. */
    public boolean holdsFor(Claim claim) {
        return switch (this) {
            case ALWAYS -> true;
            case NOT_SETTLED_BY_RULE -> claim.settledByRule().isEmpty();
            case FIRST_PARTY_LINE -> hasLineOf(claim, Side.FIRST_PARTY);
            case THIRD_PARTY_LINE -> hasLineOf(claim, Side.THIRD_PARTY);
            case EXTORTION_DEMANDED -> claim.triage().extortionDemanded();
        };
    }

    private static boolean hasLineOf(Claim claim, Side side) {
        return claim.lines().stream().anyMatch(each -> each.side() == side);
    }
}
