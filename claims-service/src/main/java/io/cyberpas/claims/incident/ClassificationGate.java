package io.cyberpas.claims.incident;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The incident is classified, at least provisionally. */
@ApplicationScoped
class ClassificationGate implements StageGate {

    private final IncidentRecords incidents;

    ClassificationGate(IncidentRecords incidents) {
        this.incidents = incidents;
    }

    @Override
    public ClaimStage stage() {
        return ClaimStage.TRIAGE;
    }

    @Override
    public List<UnmetCondition> unmet(Claim claim) {
        return incidents.newest(claim.id()).isPresent()
                ? List.of()
                : List.of(new UnmetCondition(GateCondition.INCIDENT_CLASSIFIED, "No VERIS record"));
    }

    @Override
    public List<String> evidence(Claim claim) {
        return incidents.newest(claim.id()).stream()
                .map(each -> "VERIS-" + each.revision())
                .toList();
    }
}
