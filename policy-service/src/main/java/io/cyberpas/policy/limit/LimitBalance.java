package io.cyberpas.policy.limit;

import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One limit and how much of it claims have taken; the database refuses a balance beyond its limit. */
@Entity
@Table(name = "limit_balance")
class LimitBalance {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ledger_id")
    private LimitsLedger ledger;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope")
    private LimitScope scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "coverage_part")
    private @Nullable CoverageCode coveragePart;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "limit_amount")
    private BigDecimal limitAmount;

    @Column(name = "eroded_amount")
    private BigDecimal erodedAmount;

    /** For Hibernate. */
    protected LimitBalance() {}

    private LimitBalance(LimitsLedger ledger, LimitScope scope, @Nullable CoverageCode coveragePart, Money limit) {
        this.id = Identifiers.next();
        this.ledger = ledger;
        this.scope = scope;
        this.coveragePart = coveragePart;
        this.currency = limit.currency();
        this.limitAmount = limit.amount();
        this.erodedAmount = BigDecimal.ZERO;
    }

    static LimitBalance ofAggregate(LimitsLedger ledger, Money limit) {
        return new LimitBalance(ledger, LimitScope.AGGREGATE, null, limit);
    }

    static LimitBalance ofPart(LimitsLedger ledger, CoverageCode part, Money limit) {
        return new LimitBalance(ledger, LimitScope.PART, part, limit);
    }

    boolean isAggregate() {
        return scope == LimitScope.AGGREGATE;
    }

    boolean isOf(CoverageCode part) {
        return coveragePart == part;
    }

    @Nullable
    CoverageCode coveragePart() {
        return coveragePart;
    }

    Money limit() {
        return Money.of(limitAmount, currency);
    }

    Money eroded() {
        return Money.of(erodedAmount, currency);
    }

    Money remaining() {
        return limit().minus(eroded());
    }

    /** Takes an amount that the caller knows to fit. */
    void take(Money amount) {
        if (amount.isGreaterThan(remaining())) {
            throw new IllegalStateException("A limit cannot be overspent");
        }
        erodedAmount = eroded().plus(amount).amount();
    }
}
