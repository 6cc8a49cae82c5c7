package io.cyberpas.claims.recovery;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimLine;
import io.cyberpas.claims.claim.ClaimMoved;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.coverage.CoverageDecided;
import io.cyberpas.claims.coverage.CoverageDecisions;
import io.cyberpas.claims.coverage.CoverageOutcome;
import io.cyberpas.claims.payment.LimitRequests;
import io.cyberpas.claims.payment.PaymentHandling;
import io.cyberpas.claims.payment.PaymentReleased;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Claims advances back for which there is no cover: in the transaction of the decision that denies it, or of the limit that an advance on
 * its way takes after that; and what no payment set off, when payments are over.
 */
@ApplicationScoped
class AdvanceRefunds {

    private static final Actor SERVICE = Actor.system("claims-service");

    private final PaymentHandling payments;
    private final CoverageDecisions decisions;
    private final LimitRequests limits;
    private final RecoveryPursuing pursuing;

    AdvanceRefunds(
            PaymentHandling payments, CoverageDecisions decisions, LimitRequests limits, RecoveryPursuing pursuing) {
        this.payments = payments;
        this.decisions = decisions;
        this.limits = limits;
        this.pursuing = pursuing;
    }

    void coverFailed(@Observes CoverageDecided decided) {
        if (decided.decision().outcome() == CoverageOutcome.DENIED) {
            claimBack(decided.claim(), decided.decision().part(), decided.actor());
        }
    }

    /** It was approved before the cover was denied, and its limit taken only now. */
    void releasedTooLate(@Observes PaymentReleased released) {
        var part = released.payment().part();
        if (released.payment().isAdvance() && isDenied(released.claim(), part)) {
            claimBack(released.claim(), part, SERVICE);
        }
    }

    /** Nothing will be set off any more. */
    void paymentsAreOver(@Observes ClaimMoved moved) {
        if (moved.from() == ClaimStage.PAYMENT) {
            moved.claim().lines().stream()
                    .map(ClaimLine::part)
                    .forEach(part -> claimBack(moved.claim(), part, moved.actor()));
        }
    }

    private boolean isDenied(Claim claim, CoveragePart part) {
        return decisions
                .latest(claim.id(), part)
                .filter(each -> each.outcome() == CoverageOutcome.DENIED)
                .isPresent();
    }

    private void claimBack(Claim claim, CoveragePart part, Actor actor) {
        var ledger = payments.ledger(claim);
        var left = ledger.advanceLeft(part);
        for (var advance : ledger.payments()) {
            if (advance.isAdvance()
                    && advance.part() == part
                    && advance.status().isSecured()
                    && !pursuing.isRefundOpened(advance)) {
                var back = left.min(limits.returnable(advance));
                if (back.isPositive()) {
                    pursuing.openRefund(claim, advance, back, actor);
                    left = left.minus(back).max(Money.zero(back.currency()));
                }
            }
        }
    }
}
