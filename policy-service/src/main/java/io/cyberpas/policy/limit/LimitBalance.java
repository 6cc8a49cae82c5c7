package io.cyberpas.policy.limit;

import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One limit, for a limit per event one of one event, and how much of it claims hold and have taken.
 *
 * <p>The amounts are the sums of the entries posted to the balance. The database adds them up and refuses a balance beyond
 * its limit; what stands here follows within the transaction.
 */
@Entity
@Table(name = "limit_balance")
class LimitBalance {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ledger_id")
    private LimitsLedger ledger;

    @Column(name = "code")
    private String code;

    @Column(name = "event")
    private @Nullable String event;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "limit_amount", insertable = false, updatable = false)
    private BigDecimal limitAmount = BigDecimal.ZERO;

    @Column(name = "reserved_amount", insertable = false, updatable = false)
    private BigDecimal reservedAmount = BigDecimal.ZERO;

    @Column(name = "eroded_amount", insertable = false, updatable = false)
    private BigDecimal erodedAmount = BigDecimal.ZERO;

    @Column(name = "reinstated_amount", insertable = false, updatable = false)
    private BigDecimal reinstatedAmount = BigDecimal.ZERO;

    @Column(name = "reinstatements", insertable = false, updatable = false)
    private int reinstatements;

    /** For Hibernate. */
    protected LimitBalance() {}

    LimitBalance(LimitsLedger ledger, String code, @Nullable String event) {
        this.id = Identifiers.next();
        this.ledger = ledger;
        this.code = code;
        this.event = event;
        this.currency = ledger.currency();
    }

    /** Follows an entry that is being posted to it. */
    void follow(BalanceEntry entry) {
        limitAmount = limitAmount.add(entry.limitAmount());
        reservedAmount = reservedAmount.add(entry.reservedAmount());
        erodedAmount = erodedAmount.add(entry.erodedAmount());
        reinstatedAmount = reinstatedAmount.add(entry.reinstatedAmount());
        reinstatements += entry.reinstatements();
    }

    boolean isOf(String limit, @Nullable String incident) {
        return code.equals(limit) && (event == null ? incident == null : event.equals(incident));
    }

    UUID id() {
        return id;
    }

    /** The limit: AGGREGATE, a coverage part, or a clause. */
    String code() {
        return code;
    }

    /** The event, if the limit is one per event. */
    @Nullable
    String event() {
        return event;
    }

    /** The limit at its highest; for losses of a day less may have been agreed. */
    Money limit() {
        return Money.of(limitAmount, currency);
    }

    /** What is held for payments to come. */
    Money reserved() {
        return Money.of(reservedAmount, currency);
    }

    /** What was paid, less what came back. */
    Money eroded() {
        return Money.of(erodedAmount, currency);
    }

    /** What was restored, all reinstatements together. */
    Money reinstated() {
        return Money.of(reinstatedAmount, currency);
    }

    /** What was paid and not yet restored. */
    Money notReinstated() {
        return use().notReinstated();
    }

    /** How often it was restored. */
    int reinstatements() {
        return reinstatements;
    }

    /** What counts against the limit: what is held and what was paid and not restored. */
    Money used() {
        return use().used();
    }

    LimitUse use() {
        return new LimitUse(code, limit(), reserved(), eroded(), reinstated());
    }
}
