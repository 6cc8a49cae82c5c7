package io.cyberpas.claims.payment;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the policy service holds or has taken of its limits for one payment. It stands beside the payment, because it moves
 * on by itself while people decide on the payment. A payment that pays nothing out has none.
 */
@Entity
@Table(name = "payment_limit")
public class PaymentLimit {

    private static final int REASON_MAX = 500;

    @Id
    @Column(name = "payment_id")
    private UUID paymentId;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Column(name = "event", updatable = false)
    private String event;

    @Column(name = "loss_on", updatable = false)
    private LocalDate lossOn;

    @Column(name = "amount", updatable = false)
    private BigDecimal amount;

    @Column(name = "currency", updatable = false)
    private Currency currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private LimitState state;

    @Column(name = "return_due")
    private BigDecimal returnDue = BigDecimal.ZERO;

    @Column(name = "returned")
    private BigDecimal returned = BigDecimal.ZERO;

    @Column(name = "return_reason")
    private @Nullable String returnReason;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected PaymentLimit() {}

    static PaymentLimit pending(Payment payment, String event, LocalDate lossOn, Instant at) {
        var limit = new PaymentLimit();
        limit.paymentId = payment.id();
        limit.claimId = payment.claimId();
        limit.event = event;
        limit.lossOn = lossOn;
        limit.amount = payment.net().amount();
        limit.currency = payment.net().currency();
        limit.state = LimitState.PENDING;
        limit.changedAt = at;
        return limit;
    }

    void become(LimitState next, Instant at) {
        state = next;
        changedAt = at;
    }

    /** Whether nothing of it can be held any more. */
    boolean isFree() {
        return state == LimitState.FREED;
    }

    /**
     * More of what the payment took is to come back to the policy.
     *
     * @throws InvalidInputException when it is more than the payment still has
     */
    void askBack(Money more, String reason, Instant at) {
        var left = amount().minus(returnDue());
        if (!more.isPositive() || more.isGreaterThan(left)) {
            throw new InvalidInputException(new FieldProblem(
                    "$.amount.amount",
                    "is not within what the payment took of the limit",
                    "more than 0, up to " + left));
        }
        returnDue = returnDue().plus(more).amount();
        returnReason = reason.length() <= REASON_MAX ? reason : reason.substring(0, REASON_MAX);
        changedAt = at;
    }

    /** The policy service gave back that much in all. */
    void gaveBack(Money total, Instant at) {
        returned = returned().max(total).amount();
        changedAt = at;
    }

    boolean isReturnDue() {
        return returnDue.compareTo(returned) > 0;
    }

    public UUID paymentId() {
        return paymentId;
    }

    /** The incident for which it was asked. */
    public String event() {
        return event;
    }

    /** The day by whose limits it is judged. */
    public LocalDate lossOn() {
        return lossOn;
    }

    public LimitState state() {
        return state;
    }

    public Money amount() {
        return Money.of(amount, currency);
    }

    /** What is to come back to the policy in all. */
    public Money returnDue() {
        return Money.of(returnDue, currency);
    }

    /** What came back to the policy. */
    public Money returned() {
        return Money.of(returned, currency);
    }

    String returnReason() {
        return returnReason == null ? "Payment came back" : returnReason;
    }
}
