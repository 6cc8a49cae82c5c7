package io.cyberpas.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Leaves the first notice: policy in force, acknowledged, likely duplicates looked at. */
@ApplicationScoped
class NoticeGate implements StageGate {

    private final Claims claims;

    NoticeGate(Claims claims) {
        this.claims = claims;
    }

    @Override
    public ClaimStage stage() {
        return ClaimStage.FIRST_NOTICE;
    }

    @Override
    public List<UnmetCondition> unmet(Claim claim) {
        var unmet = new ArrayList<UnmetCondition>();
        var doubt = claim.cover().doubt();
        if (doubt != null) {
            unmet.add(new UnmetCondition(
                    GateCondition.POLICY_IN_FORCE, "Policy " + claim.policyNumber() + " is " + doubt));
        }
        if (claim.acknowledgedAt().isEmpty()) {
            unmet.add(new UnmetCondition(GateCondition.NOTICE_ACKNOWLEDGED, "The notice is not acknowledged"));
        }
        var duplicates = claims.likelyDuplicatesOf(claim);
        if (!duplicates.isEmpty() && claim.duplicateReview().isEmpty()) {
            var numbers = duplicates.stream().map(Claim::number).toList();
            unmet.add(new UnmetCondition(
                    GateCondition.DUPLICATES_REVIEWED, "Perhaps the same incident: " + String.join(", ", numbers)));
        }
        return unmet;
    }
}
