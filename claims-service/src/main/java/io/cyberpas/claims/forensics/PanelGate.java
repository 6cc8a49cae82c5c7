package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** A forensic firm is appointed. Nobody is appointed without the other terms, so all hold or none does. */
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
        if (!engagements.of(claim.id()).isEmpty()) {
            return List.of();
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
