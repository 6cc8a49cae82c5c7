package io.cyberpas.claims.quantum;

import io.cyberpas.claims.claim.AssessedAmounts;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimLine;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.Side;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * First-party loss is recorded, each invoice is assessed, and a line of interruption has its loss worked out. A line
 * under which nothing was claimed needs nothing here: the coverage decision answers it.
 */
@ApplicationScoped
class QuantumGate implements StageGate {

    private final CostItems costs;
    private final InterruptionLosses losses;
    private final List<AssessedAmounts> assessments;

    QuantumGate(CostItems costs, InterruptionLosses losses, @All List<AssessedAmounts> assessments) {
        this.costs = costs;
        this.losses = losses;
        this.assessments = assessments;
    }

    @Override
    public ClaimStage stage() {
        return ClaimStage.FIRST_PARTY_QUANTUM;
    }

    @Override
    public List<UnmetCondition> unmet(Claim claim) {
        List<CostItem> items = costs.of(claim.id());
        List<CoveragePart> worked =
                losses.of(claim.id()).stream().map(InterruptionLoss::part).toList();
        List<UnmetCondition> unmet = new ArrayList<>();
        List<String> open = items.stream()
                .filter(item -> item.assessment().isEmpty())
                .map(CostItem::reference)
                .toList();
        if (!open.isEmpty()) {
            unmet.add(new UnmetCondition(GateCondition.COSTS_ASSESSED, "Not assessed: " + String.join(", ", open)));
        }
        List<String> unapproved = items.stream()
                .filter(CostItem::awaitsApproval)
                .map(CostItem::reference)
                .toList();
        if (!unapproved.isEmpty()) {
            unmet.add(
                    new UnmetCondition(GateCondition.COSTS_ASSESSED, "Not approved: " + String.join(", ", unapproved)));
        }
        if (items.isEmpty() && worked.isEmpty() && !isAssessedElsewhere(claim)) {
            unmet.add(new UnmetCondition(GateCondition.COSTS_ASSESSED, "No first-party loss is recorded or assessed"));
        }
        claim.lines().stream()
                .map(ClaimLine::part)
                .filter(part -> InterruptionLoss.PARTS.contains(part) && !worked.contains(part))
                .forEach(part ->
                        unmet.add(new UnmetCondition(GateCondition.INTERRUPTION_ASSESSED, "Not worked out: " + part)));
        return unmet;
    }

    /** Loss of money or virtual property is no cost and has an assessment of its own. */
    private boolean isAssessedElsewhere(Claim claim) {
        return assessments.stream()
                .flatMap(each -> each.assessed(claim).stream())
                .anyMatch(each -> each.part().side() == Side.FIRST_PARTY);
    }

    @Override
    public List<String> evidence(Claim claim) {
        return costs.of(claim.id()).stream().map(CostItem::reference).toList();
    }
}
