package io.cyberpas.claims.handling;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** The gates of all features together. */
@ApplicationScoped
public class StageGates {

    private final List<StageGate> gates;

    StageGates(@All List<StageGate> gates) {
        this.gates = gates;
    }

    /** What the features hold the gate of the claim's stage to rest on; nothing twice. */
    public List<String> evidence(Claim claim) {
        return gates.stream()
                .filter(each -> each.stage() == claim.stage())
                .flatMap(each -> each.evidence(claim).stream())
                .distinct()
                .toList();
    }

    /** Everything that stands between the claim and its next stage, in the order of the process. */
    public List<UnmetCondition> unmet(Claim claim) {
        return gates.stream()
                .filter(each -> each.stage() == claim.stage())
                .flatMap(each -> each.unmet(claim).stream())
                .sorted(Comparator.comparing(UnmetCondition::condition))
                .toList();
    }
}
