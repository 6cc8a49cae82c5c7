package io.cyberpas.claims.proceeding;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.Demands;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What proceedings have to say about leaving the liability stage and about closing. */
final class ProceedingGates {

    private ProceedingGates() {}

    /** Every proceeding has ended or stands for a demand that is assessed. */
    @ApplicationScoped
    static class Assessed implements StageGate {

        private final Proceedings proceedings;
        private final Demands demands;

        Assessed(Proceedings proceedings, Demands demands) {
            this.proceedings = proceedings;
            this.demands = demands;
        }

        @Override
        public ClaimStage stage() {
            return ClaimStage.LIABILITY;
        }

        @Override
        public List<UnmetCondition> unmet(Claim claim) {
            Set<UUID> assessed = demands.of(claim.id()).stream()
                    .filter(Demand::isAnswered)
                    .map(Demand::id)
                    .collect(Collectors.toSet());
            List<String> missing = proceedings.of(claim.id()).stream()
                    .filter(each -> !each.status().isEnded())
                    .filter(each -> each.demandId().filter(assessed::contains).isEmpty())
                    .map(Proceeding::reference)
                    .toList();
            return missing.isEmpty()
                    ? List.of()
                    : List.of(new UnmetCondition(
                            GateCondition.PROCEEDINGS_ASSESSED,
                            "Neither ended nor standing for an assessed demand: " + String.join(", ", missing)));
        }
    }

    /** None is open any more. */
    @ApplicationScoped
    static class Ended implements StageGate {

        private final Proceedings proceedings;

        Ended(Proceedings proceedings) {
            this.proceedings = proceedings;
        }

        @Override
        public ClaimStage stage() {
            return ClaimStage.RECOVERY;
        }

        @Override
        public List<UnmetCondition> unmet(Claim claim) {
            List<String> open = proceedings.of(claim.id()).stream()
                    .filter(each -> !each.status().isEnded())
                    .map(each -> each.reference() + " " + each.status())
                    .toList();
            return open.isEmpty()
                    ? List.of()
                    : List.of(new UnmetCondition(GateCondition.PROCEEDINGS_ENDED, String.join(", ", open)));
        }
    }
}
