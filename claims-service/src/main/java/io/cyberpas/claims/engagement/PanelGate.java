package io.cyberpas.claims.engagement;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.claims.panel.FirmKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** A forensic firm has taken the work. Nobody is appointed without the other terms, so all hold or none does. */
@ApplicationScoped
class PanelGate implements StageGate {

    private final Engagements engagements;

    PanelGate(Engagements engagements) {
        this.engagements = engagements;
    }

    @Override
    public ClaimStage stage() {
        return ClaimStage.PANEL;
    }

    @Override
    public List<UnmetCondition> unmet(Claim claim) {
        List<Engagement> forensic = engagements.of(claim.id()).stream()
                .filter(each -> each.terms().kind() == FirmKind.FORENSIC_VENDOR)
                .toList();
        if (forensic.stream().anyMatch(each -> each.acceptedAt().isPresent())) {
            return List.of();
        }
        if (forensic.stream().anyMatch(each -> each.status() == EngagementStatus.APPOINTED)) {
            return List.of(new UnmetCondition(
                    GateCondition.VENDOR_ENGAGED, "The forensic firm has not accepted its appointment yet"));
        }
        return Stream.of(
                        GateCondition.VENDOR_ENGAGED,
                        GateCondition.CONFLICT_CHECKED,
                        GateCondition.RATE_CARD_AGREED,
                        GateCondition.STATEMENT_OF_WORK_AGREED,
                        GateCondition.PRIVILEGE_STATED)
                .map(condition -> new UnmetCondition(condition, "No forensic firm is appointed"))
                .toList();
    }
}
