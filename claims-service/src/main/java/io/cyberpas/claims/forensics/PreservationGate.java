package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Every item of evidence is hashed, in custody and under legal hold, every custody log holds, and the newest verification found nothing
 * that is not what it was.
 */
@ApplicationScoped
class PreservationGate implements StageGate {

    private final EvidenceItems evidence;
    private final CustodyLog log;
    private final EvidenceVerifications verifications;

    PreservationGate(EvidenceItems evidence, CustodyLog log, EvidenceVerifications verifications) {
        this.evidence = evidence;
        this.log = log;
        this.verifications = verifications;
    }

    @Override
    public ClaimStage stage() {
        return ClaimStage.PRESERVATION;
    }

    @Override
    public List<UnmetCondition> unmet(Claim claim) {
        List<EvidenceItem> items = evidence.of(claim.id());
        return items.isEmpty()
                ? List.of(new UnmetCondition(GateCondition.EVIDENCE_RECORDED, "No item of evidence is registered"))
                : unmet(items, log.verify(items), found(claim));
    }

    private List<EvidenceFault> found(Claim claim) {
        return verifications
                .newestFinished(claim.id())
                .map(EvidenceVerification::faults)
                .orElse(List.of());
    }

    /**
     * What the items and their logs lack; registration demands a hash, so only a check of it can fail.
     *
     * @param found by the newest verification
     */
    static List<UnmetCondition> unmet(
            List<EvidenceItem> items, CustodyChain.Verification custody, List<EvidenceFault> found) {
        List<UnmetCondition> unmet = new ArrayList<>();
        require(unmet, GateCondition.EVIDENCE_HASHED, "Another hash was found for", items, EvidenceItem::matches);
        require(unmet, GateCondition.CUSTODY_OPENED, "No custody entry for", items, EvidenceItem::isInCustody);
        for (CustodyChain.Break broken : custody.breaks()) {
            unmet.add(new UnmetCondition(
                    GateCondition.CUSTODY_UNBROKEN,
                    "Entry %d of %s: %s".formatted(broken.sequence(), broken.label(), broken.reason())));
        }
        for (EvidenceFault fault : found) {
            condition(fault.kind())
                    .ifPresent(condition -> unmet.add(new UnmetCondition(
                            condition, "Verification of %s: %s".formatted(fault.label(), fault.kind()))));
        }
        require(unmet, GateCondition.LEGAL_HOLD_SET, "No legal hold on", items, EvidenceItem::isUnderLegalHold);
        return unmet;
    }

    /** The logs are looked at anew, so what was found in them before does not count. */
    private static Optional<GateCondition> condition(FaultKind kind) {
        return switch (kind) {
            case CONTENT_CHANGED, CONTENT_MISSING, LINEAGE_CHANGED -> Optional.of(GateCondition.EVIDENCE_HASHED);
            case STAMP_BROKEN -> Optional.of(GateCondition.CUSTODY_UNBROKEN);
            case REGISTRATION_CHANGED, ENTRY_CHANGED, ENTRY_MISSING, HEAD_CHANGED -> Optional.empty();
        };
    }

    private static void require(
            List<UnmetCondition> unmet,
            GateCondition condition,
            String problem,
            List<EvidenceItem> items,
            Predicate<EvidenceItem> holds) {
        List<String> failing =
                items.stream().filter(holds.negate()).map(EvidenceItem::label).toList();
        if (!failing.isEmpty()) {
            unmet.add(new UnmetCondition(condition, problem + " " + String.join(", ", failing)));
        }
    }
}
