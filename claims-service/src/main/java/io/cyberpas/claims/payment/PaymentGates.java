package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.claims.coverage.CoverageDecision;
import io.cyberpas.claims.coverage.CoverageDecisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What reserves and payments have to say about leaving the payment stage and about closing. */
final class PaymentGates {

    private PaymentGates() {}

    /** A reserve for whatever was granted, and no payment on its way. */
    @ApplicationScoped
    static class Settled implements StageGate {

        private final Payments payments;
        private final ReserveHandling reserves;
        private final CoverageDecisions decisions;

        Settled(Payments payments, ReserveHandling reserves, CoverageDecisions decisions) {
            this.payments = payments;
            this.reserves = reserves;
            this.decisions = decisions;
        }

        @Override
        public ClaimStage stage() {
            return ClaimStage.PAYMENT;
        }

        @Override
        public List<UnmetCondition> unmet(Claim claim) {
            var unmet = new ArrayList<UnmetCondition>();
            var reserved = reserves.positions(claim);
            var without = claim.lines().stream()
                    .flatMap(line -> decisions.latest(claim.id(), line.part()).stream())
                    .filter(decision -> decision.granted().isPositive())
                    .map(CoverageDecision::part)
                    .filter(part -> reserved.stream().noneMatch(each -> each.part() == part))
                    .map(Enum::name)
                    .toList();
            if (!without.isEmpty()) {
                unmet.add(
                        new UnmetCondition(GateCondition.RESERVES_SET, "No reserve for " + String.join(", ", without)));
            }
            var unsettled = payments.of(claim.id()).stream()
                    .filter(each -> each.status().isUnsettled())
                    .map(each -> each.number() + " " + each.status())
                    .toList();
            if (!unsettled.isEmpty()) {
                unmet.add(new UnmetCondition(GateCondition.PAYMENTS_SETTLED, String.join(", ", unsettled)));
            }
            return unmet;
        }

        @Override
        public List<String> evidence(Claim claim) {
            return payments.of(claim.id()).stream().map(Payment::number).toList();
        }
    }

    /** No reserve outstanding. */
    @ApplicationScoped
    static class Released implements StageGate {

        private final ReserveHandling reserves;

        Released(ReserveHandling reserves) {
            this.reserves = reserves;
        }

        @Override
        public ClaimStage stage() {
            return ClaimStage.RECOVERY;
        }

        @Override
        public List<UnmetCondition> unmet(Claim claim) {
            var outstanding = reserves.positions(claim).stream()
                    .filter(each -> !each.outstanding().isZero())
                    .map(each -> each.part() + " " + each.kind() + " " + each.outstanding())
                    .toList();
            return outstanding.isEmpty()
                    ? List.of()
                    : List.of(new UnmetCondition(
                            GateCondition.RESERVES_RELEASED, "Outstanding: " + String.join(", ", outstanding)));
        }
    }
}
