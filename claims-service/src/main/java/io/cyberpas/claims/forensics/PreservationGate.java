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
    private final EvidenceRegister register;
    private final EvidenceVerifications verifications;

    PreservationGate(
            EvidenceItems evidence, CustodyLog log, EvidenceRegister register, EvidenceVerifications verifications) {
        this.evidence = evidence;
        this.log = log;
        this.register = register;
        this.verifications = verifications;
    }

    @Override
    public ClaimStage stage() {
        return ClaimStage.PRESERVATION;
    }

    @Override
    public List<UnmetCondition> unmet(Claim claim) {
        List<EvidenceItem> items = evidence.of(claim.id());
        return items.isEmpty() && !register.knowsAny(claim.id())
                ? List.of(new UnmetCondition(GateCondition.EVIDENCE_RECORDED, "No item of evidence is registered"))
                : unmet(items, log.verify(items).and(register.faults(claim.id())), found(claim));
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
                    broken.sequence() == 0
                            ? "Item %s: %s".formatted(broken.label(), broken.reason())
                            : "Entry %d of %s: %s".formatted(broken.sequence(), broken.label(), broken.reason())));
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
            case ITEM_MISSING, REGISTER_CHANGED, REGISTRATION_CHANGED, ENTRY_CHANGED, ENTRY_MISSING, HEAD_CHANGED ->
                Optional.empty();
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

    @Override
    public List<String> evidence(Claim claim) {
        return evidence.of(claim.id()).stream().map(EvidenceItem::label).toList();
    }
}
