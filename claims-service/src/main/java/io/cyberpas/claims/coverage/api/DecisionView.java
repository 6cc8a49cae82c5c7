package io.cyberpas.claims.coverage.api;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.coverage.CoverageDeciding;
import io.cyberpas.claims.coverage.CoverageDecision;
import io.cyberpas.claims.coverage.CoverageOutcome;
import io.cyberpas.claims.coverage.CoverageProposal;
import io.cyberpas.claims.coverage.ExclusionAnswer;
import io.cyberpas.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as it was kept. */
@Schema(name = "CoverageDecision")
record DecisionView(
        CoveragePart part,
        int revision,
        CoverageOutcome outcome,
        Money granted,
        List<ExclusionAnswer> exclusions,
        String reportReference,
        String letter,
        String decidedBy,
        Instant decidedAt,

        @Schema(description = "The second person, where one was needed") @Nullable
        String confirmedBy,

        @Schema(description = "The proposal that awaits a second person; then nothing counts yet") @Nullable
        UUID proposal) {

    static DecisionView of(CoverageDecision decision) {
        return new DecisionView(
                decision.part(),
                decision.revision(),
                decision.outcome(),
                decision.granted(),
                decision.exclusions(),
                decision.reportReference(),
                decision.letter(),
                decision.decidedBy(),
                decision.decidedAt(),
                decision.confirmedBy().orElse(null),
                null);
    }

    static DecisionView of(CoverageDeciding.Outcome outcome) {
        return switch (outcome) {
            case CoverageDeciding.Outcome.Decided decided -> of(decided.decision());
            case CoverageDeciding.Outcome.Proposed proposed -> of(proposed.proposal());
        };
    }

    private static DecisionView of(CoverageProposal proposal) {
        return new DecisionView(
                proposal.part(),
                0,
                proposal.outcome(),
                proposal.granted(),
                proposal.exclusions(),
                "",
                proposal.letter(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                null,
                proposal.id());
    }
}
