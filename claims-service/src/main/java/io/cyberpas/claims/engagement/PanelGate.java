package io.cyberpas.claims.engagement;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.claims.panel.PanelFirms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** A forensic firm has taken the work, and no firm stands close to a party. Nobody is appointed without the other terms, so all hold or none does. */
@ApplicationScoped
class PanelGate implements StageGate {

    private final Engagements engagements;
    private final ConflictChecking conflicts;
    private final PanelFirms firms;

    PanelGate(Engagements engagements, ConflictChecking conflicts, PanelFirms firms) {
        this.engagements = engagements;
        this.conflicts = conflicts;
        this.firms = firms;
    }

    @Override
    public ClaimStage stage() {
        return ClaimStage.PANEL;
    }

    @Override
    public List<UnmetCondition> unmet(Claim claim) {
        List<Engagement> all = engagements.of(claim.id());
        return Stream.concat(engagement(all).stream(), conflicts(claim, all)).toList();
    }

    /** Of firms at work nobody stands close to somebody who joined the claim later, unless a manager waived it. */
    private Stream<UnmetCondition> conflicts(Claim claim, List<Engagement> all) {
        return all.stream()
                .filter(each -> each.status().isStanding())
                .map(each -> each.terms().vendorCode())
                .distinct()
                .flatMap(code -> firms.byCode(code).stream())
                .flatMap(firm -> conflicts.notWaived(claim, firm).stream()
                        .map(each -> new UnmetCondition(
                                GateCondition.CONFLICT_CHECKED,
                                "%s stands close to a party: %s".formatted(firm.code(), each.told()))));
    }

    private static List<UnmetCondition> engagement(List<Engagement> all) {
        List<Engagement> forensic = all.stream()
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

    @Override
    public List<String> evidence(Claim claim) {
        return engagements.of(claim.id()).stream()
                .filter(each -> each.acceptedAt().isPresent())
                .flatMap(each -> Stream.of(each.number(), each.terms().letterReference()))
                .toList();
    }
}
