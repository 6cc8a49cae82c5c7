package io.cyberpas.claims.recovery;

import io.cyberpas.claims.coverage.CoverageDecided;
import io.cyberpas.claims.coverage.CoverageOutcome;
import io.cyberpas.claims.payment.LimitRequests;
import io.cyberpas.claims.payment.Payment;
import io.cyberpas.claims.payment.PaymentHandling;
import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Claims advances back, in the transaction of the decision that denies the cover for which they were paid. */
@ApplicationScoped
class AdvanceRefunds {

    private final PaymentHandling payments;
    private final LimitRequests limits;
    private final RecoveryPursuing pursuing;

    AdvanceRefunds(PaymentHandling payments, LimitRequests limits, RecoveryPursuing pursuing) {
        this.payments = payments;
        this.limits = limits;
        this.pursuing = pursuing;
    }

    void coverFailed(@Observes CoverageDecided decided) {
        var decision = decided.decision();
        if (decision.outcome() != CoverageOutcome.DENIED) {
            return;
        }
        var left = payments.ledger(decided.claim()).advanceLeft(decision.part());
        for (var advance : payments.ledger(decided.claim()).payments()) {
            if (advance.isAdvance() && advance.part() == decision.part() && isOut(advance)) {
                var back = left.min(limits.returnable(advance));
                if (back.isPositive()) {
                    pursuing.openRefund(decided.claim(), advance, back, decided.actor());
                    left = left.minus(back).max(Money.zero(back.currency()));
                }
            }
        }
    }

    private static boolean isOut(Payment advance) {
        return advance.status().isSecured();
    }
}
