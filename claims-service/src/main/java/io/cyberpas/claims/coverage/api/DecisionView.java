package io.cyberpas.claims.coverage.api;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.coverage.CoverageDecision;
import io.cyberpas.claims.coverage.CoverageOutcome;
import io.cyberpas.claims.coverage.ExclusionAnswer;
import io.cyberpas.platform.money.Money;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        Instant decidedAt) {

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
                decision.decidedAt());
    }
}
