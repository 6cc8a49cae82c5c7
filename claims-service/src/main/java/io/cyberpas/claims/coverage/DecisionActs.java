package io.cyberpas.claims.coverage;

import io.cyberpas.claims.process.ClockStart;
import io.cyberpas.claims.process.ProcessActs;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** That the amounts were determined: the last decision on a line. */
@Singleton
class DecisionActs implements ProcessActs {

    private final CoverageDecisions decisions;

    DecisionActs(CoverageDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<Instant> began(UUID claimId, ClockStart act) {
        return act == ClockStart.DETERMINATION
                ? decisions.of(claimId).stream()
                        .map(CoverageDecision::decidedAt)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
