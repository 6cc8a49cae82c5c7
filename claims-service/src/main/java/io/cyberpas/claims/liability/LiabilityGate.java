package io.cyberpas.claims.liability;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Demands are recorded, those by roster have their victims and awards, and each is assessed or has ended. */
@ApplicationScoped
class LiabilityGate implements StageGate {

    private final Demands demands;

    LiabilityGate(Demands demands) {
        this.demands = demands;
    }

    @Override
    public ClaimStage stage() {
        return ClaimStage.LIABILITY;
    }

    @Override
    public List<UnmetCondition> unmet(Claim claim) {
        List<Demand> recorded = demands.of(claim.id());
        if (recorded.isEmpty()) {
            return List.of(new UnmetCondition(GateCondition.CLAIMANTS_RECORDED, "No third-party demand is recorded"));
        }
        List<Demand> standing =
                recorded.stream().filter(demand -> demand.ending().isEmpty()).toList();
        List<UnmetCondition> unmet = new ArrayList<>();
        require(
                unmet,
                GateCondition.CLAIMANTS_RECORDED,
                "No roster for",
                standing,
                demand -> !demand.terms().kind().isByRoster() || demand.tally().victims() > 0);
        require(unmet, GateCondition.LIABILITY_ASSESSED, "Not assessed", standing, Demand::isAnswered);
        require(
                unmet,
                GateCondition.AWARDS_SET,
                "Nobody takes part in",
                standing,
                demand -> demand.demanded().isPositive());
        return unmet;
    }

    private static void require(
            List<UnmetCondition> unmet,
            GateCondition condition,
            String problem,
            List<Demand> demands,
            Predicate<Demand> holds) {
        List<String> failing =
                demands.stream().filter(holds.negate()).map(Demand::reference).toList();
        if (!failing.isEmpty()) {
            unmet.add(new UnmetCondition(condition, problem + " " + String.join(", ", failing)));
        }
    }

    @Override
    public List<String> evidence(Claim claim) {
        return demands.of(claim.id()).stream().map(Demand::reference).toList();
    }
}
