package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All payments of one claim and what follows from them: pure arithmetic. What is proposed holds on to retention,
 * reserve and granted amount as if it were paid, so that proposals made side by side never exceed them together.
 *
 * @param retention what the insured bears of the claim, once
 * @param payments in any order
 */
public record PaymentLedger(Money retention, List<Payment> payments) {

    public PaymentLedger {
        payments = List.copyOf(payments);
    }

    /** How a further payment would come about. */
    public PaymentArithmetic arithmetic(Money gross) {
        return PaymentArithmetic.of(gross, retentionLeft());
    }

    /** What of the retention no payment has taken yet. */
    public Money retentionLeft() {
        return retention.minus(sum(each -> true, each -> each.arithmetic().retentionApplied()));
    }

    /** Gross amounts on one assessed amount. */
    public Money committedOn(String reference) {
        return sum(
                each -> each.reference().equals(reference),
                each -> each.arithmetic().gross());
    }

    /** Gross amounts under one part: what counts against the granted amount. */
    public Money committedGross(CoveragePart part) {
        return sum(each -> each.part() == part, each -> each.arithmetic().gross());
    }

    /** Net amounts under one part and kind: what counts against the reserve. */
    public Money committedNet(CoveragePart part, AmountKind kind) {
        return sum(each -> each.part() == part && each.kind() == kind, Payment::net);
    }

    /** Net amounts paid under one part and kind. */
    public Money paid(CoveragePart part, AmountKind kind) {
        return sum(
                each -> each.status() == PaymentStatus.PAID && each.part() == part && each.kind() == kind,
                Payment::net);
    }

    public Money paid() {
        return sum(each -> each.status() == PaymentStatus.PAID, Payment::net);
    }

    /**
     * A payment may only count on retention that was truly borne: whoever carries it is settled first. Otherwise its
     * rejection would leave the retention unpaid by anybody.
     */
    void requireRetentionBorneBefore(Payment payment) {
        var borne = sum(
                each -> each.status() == PaymentStatus.PAID,
                each -> each.arithmetic().retentionApplied());
        var due = PaymentArithmetic.of(payment.arithmetic().gross(), retention.minus(borne));
        if (due.retentionApplied().isGreaterThan(payment.arithmetic().retentionApplied())) {
            var carriers = payments.stream()
                    .filter(each -> each.status().isUnsettled() && !each.id().equals(payment.id()))
                    .filter(each -> each.arithmetic().retentionApplied().isPositive())
                    .map(Payment::number)
                    .toList();
            throw new ConflictException(
                    carriers.isEmpty()
                            ? "The retention is no longer borne by another payment; propose this payment anew"
                            : "The retention is carried by " + carriers + "; settle it first");
        }
    }

    private Money sum(Predicate<Payment> counted, Function<Payment, Money> amount) {
        return payments.stream()
                .filter(each -> each.status().isCommitted())
                .filter(counted)
                .map(amount)
                .reduce(Money.zero(retention.currency()), Money::plus);
    }
}
