package io.cyberpas.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Leaves the triage as far as the claim itself goes: severity and jurisdictions are set. */
@ApplicationScoped
class TriageGate implements StageGate {

    @Override
    public ClaimStage stage() {
        return ClaimStage.TRIAGE;
    }

    @Override
    public List<UnmetCondition> unmet(Claim claim) {
        var unmet = new ArrayList<UnmetCondition>();
        if (claim.triage().severity().isEmpty()) {
            unmet.add(new UnmetCondition(GateCondition.SEVERITY_SET, "The severity is not set"));
        }
        if (claim.triage().jurisdictions().isEmpty()) {
            unmet.add(new UnmetCondition(GateCondition.JURISDICTIONS_SET, "No jurisdiction is named"));
        }
        return unmet;
    }
}
