package io.cyberpas.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Leaves the first notice: policy matched for the triggers or the doubt confirmed, acknowledged, likely duplicates looked at. */
@ApplicationScoped
class NoticeGate implements StageGate {

    private final LikelyDuplicates duplicates;

    NoticeGate(LikelyDuplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public ClaimStage stage() {
        return ClaimStage.FIRST_NOTICE;
    }

    @Override
    public List<UnmetCondition> unmet(Claim claim) {
        var unmet = new ArrayList<UnmetCondition>();
        var doubt = claim.cover().doubt();
        if (doubt != null && claim.doubtConfirmation().isEmpty()) {
            unmet.add(
                    new UnmetCondition(GateCondition.POLICY_IN_FORCE, "Policy " + claim.policyNumber() + ": " + doubt));
        }
        if (claim.acknowledgedAt().isEmpty()) {
            unmet.add(new UnmetCondition(GateCondition.NOTICE_ACKNOWLEDGED, "The notice is not acknowledged"));
        }
        var open = duplicates.notReviewed(claim);
        if (!open.isEmpty()) {
            var numbers = open.stream().map(each -> each.claim().number()).toList();
            unmet.add(new UnmetCondition(
                    GateCondition.DUPLICATES_REVIEWED, "Perhaps the same incident: " + String.join(", ", numbers)));
        }
        return unmet;
    }

    @Override
    public List<String> evidence(Claim claim) {
        return List.of(claim.number(), claim.policyNumber());
    }
}
