package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.AssessedAmounts.AssessedAmount;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All payments of one claim and what follows from them: pure arithmetic. What is proposed holds on to retention,
 * reserve and granted amount as if it were paid, so that proposals made side by side never exceed them together.
 *
 * @param retention what the insured bears of the claim, once
 * @param payments in any order
 * @param returns by payment, what of an advance was given back
 */
public record PaymentLedger(Money retention, List<Payment> payments, Map<UUID, Money> returns) {

    public PaymentLedger {
        payments = List.copyOf(payments);
        returns = Map.copyOf(returns);
    }

    /** A claim of whose payments nothing was given back. */
    PaymentLedger(Money retention, List<Payment> payments) {
        this(retention, payments, Map.of());
    }

    /** How a further payment under the part would come about. */
    public PaymentArithmetic arithmetic(CoveragePart part, Money gross) {
        return PaymentArithmetic.of(gross, retentionLeft(), advanceLeft(part));
    }

    /** What was advanced under a part and neither set off nor given back yet. */
    public Money advanceLeft(CoveragePart part) {
        var advanced = advanced(part);
        var applied = sum(each -> each.part() == part, each -> each.arithmetic().advanceApplied());
        return advanced.minus(applied).max(Money.zero(retention.currency()));
    }

    /** What was advanced under a part and did not come back. */
    public Money advanced(CoveragePart part) {
        return sum(
                each -> each.part() == part && each.isAdvance() && each.status().isSecured(),
                each -> each.net().minus(returned(each)));
    }

    /** Advances proposed, approved or paid under a part: what counts against its cap. */
    public Money committedAdvances(CoveragePart part) {
        return sum(each -> each.part() == part && each.isAdvance(), Payment::kept);
    }

    /** An advance that is not decided yet leaves open what there will be to set off. */
    void requireAdvancesDecided(CoveragePart part) {
        var open = payments.stream()
                .filter(each -> each.part() == part && each.isAdvance())
                .filter(each -> each.status().isUnsettled() && !each.status().isSecured())
                .map(Payment::number)
                .toList();
        if (!open.isEmpty()) {
            throw new ConflictException("The advance " + open + " is not decided; it is set off against this payment");
        }
    }

    private Money returned(Payment payment) {
        return returns.getOrDefault(payment.id(), Money.zero(retention.currency()));
    }

    /** What of the retention no payment has taken yet. */
    public Money retentionLeft() {
        return retention.minus(sum(each -> true, each -> each.arithmetic().retentionApplied()));
    }

    /** Gross amounts on an assessed amount, what was paid on what it takes the place of included. */
    public Money committedOn(AssessedAmount assessed) {
        return sum(
                each -> each.reference().equals(assessed.reference())
                        || each.reference().equals(assessed.replaces()),
                PaymentLedger::grossKept);
    }

    /** Gross amounts under one part: what counts against the granted amount. Advances do not: they are set off. */
    public Money committedGross(CoveragePart part) {
        return sum(each -> each.part() == part && !each.isAdvance(), PaymentLedger::grossKept);
    }

    /** Net amounts under one part and kind: what counts against the reserve. */
    public Money committedNet(CoveragePart part, AmountKind kind) {
        return sum(each -> each.part() == part && each.kind() == kind, Payment::kept);
    }

    /** Net amounts paid under one part and kind. */
    public Money paid(CoveragePart part, AmountKind kind) {
        return sum(
                each -> each.status() == PaymentStatus.PAID && each.part() == part && each.kind() == kind,
                Payment::kept);
    }

    /** What of the loss a payment settles; what came back of it may be paid anew. */
    private static Money grossKept(Payment payment) {
        return payment.arithmetic().gross().minus(payment.returned());
    }

    public Money paid() {
        return sum(each -> each.status() == PaymentStatus.PAID, Payment::kept);
    }

    /**
     * A payment may only count on retention that was truly borne: whoever carries it is settled first. Otherwise its
     * rejection would leave the retention unpaid by anybody.
     */
    void requireRetentionBorneBefore(Payment payment) {
        if (payment.isAdvance()) {
            return;
        }
        var borne =
                sum(each -> each.status().isSecured(), each -> each.arithmetic().retentionApplied());
        var due = payment.arithmetic().gross().min(retention.minus(borne));
        if (due.isGreaterThan(payment.arithmetic().retentionApplied())) {
            var carriers = payments.stream()
                    .filter(each ->
                            each.status().isUnsettled() && !each.status().isSecured())
                    .filter(each -> !each.id().equals(payment.id()))
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
