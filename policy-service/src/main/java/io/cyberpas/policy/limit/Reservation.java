package io.cyberpas.policy.limit;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.policy.coverage.CoverageCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An amount held of a policy's limits for one payment to come, and what became of it. Once held it is there for its payment,
 * whatever is taken otherwise; the balances it counts against are those that counted when it was made.
 */
@Entity
@Table(name = "limit_reservation")
public class Reservation {

    @Id
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "ledger_id")
    private UUID ledgerId;

    @Column(name = "sequence")
    private int sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ReservationState state;

    @Column(name = "claim_number")
    private String claimNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "coverage_part")
    private CoverageCode coveragePart;

    @Column(name = "event")
    private String event;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "sublimits")
    private List<String> sublimits = new ArrayList<>();

    @Column(name = "loss_on")
    private @Nullable LocalDate lossOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "balances")
    private List<UUID> balances = new ArrayList<>();

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "payment_id")
    private @Nullable UUID paymentId;

    @Column(name = "eroded_amount")
    private BigDecimal erodedAmount = BigDecimal.ZERO;

    @Column(name = "returned_amount")
    private BigDecimal returnedAmount = BigDecimal.ZERO;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For Hibernate. */
    protected Reservation() {}

    Reservation(
            UUID id,
            UUID ledgerId,
            int sequence,
            LimitDemand demand,
            List<LimitBalance> balances,
            Instant recordedAt,
            Actor actor) {
        this.id = id;
        this.ledgerId = ledgerId;
        this.sequence = sequence;
        this.state = ReservationState.RESERVED;
        this.claimNumber = demand.claimNumber();
        this.coveragePart = demand.part();
        this.event = demand.event();
        this.sublimits.addAll(demand.sublimits().stream().sorted().toList());
        this.lossOn = demand.lossOn();
        balances.forEach(balance -> this.balances.add(balance.id()));
        this.currency = demand.amount().currency();
        this.amount = demand.amount().amount();
        this.recordedAt = recordedAt;
        this.recordedBy = actor.subject();
    }

    /** Whether it is for the same claim, part, event, sublimits and day of loss, whatever the amount. */
    boolean isFor(LimitDemand demand) {
        return claimNumber.equals(demand.claimNumber())
                && coveragePart == demand.part()
                && event.equals(demand.event())
                && Set.copyOf(sublimits).equals(demand.sublimits())
                && (lossOn == null ? demand.lossOn() == null : lossOn.equals(demand.lossOn()));
    }

    void requireChangeable() {
        require("change", state == ReservationState.RESERVED);
    }

    void change(Money to) {
        requireChangeable();
        amount = to.amount();
    }

    void confirm(UUID payment, Money paid) {
        moveTo(ReservationState.CONFIRMED, "confirmation");
        paymentId = payment;
        erodedAmount = paid.amount();
    }

    void release() {
        moveTo(ReservationState.RELEASED, "release");
    }

    void giveBack(Money total) {
        require("reversal", state == ReservationState.CONFIRMED);
        returnedAmount = total.amount();
    }

    private void moveTo(ReservationState next, String attempted) {
        require(attempted, state.successors().contains(next));
        state = next;
    }

    private void require(String attempted, boolean legal) {
        if (!legal) {
            throw new IllegalTransitionException("Reservation " + id, state, attempted, state.legalSteps());
        }
    }

    boolean belongsTo(LimitsLedger ledger) {
        return ledgerId.equals(ledger.id());
    }

    UUID ledgerId() {
        return ledgerId;
    }

    List<UUID> balances() {
        return List.copyOf(balances);
    }

    /** The key under which the claims service made it. */
    public UUID id() {
        return id;
    }

    /** Where it stands. */
    public ReservationState state() {
        return state;
    }

    /** The claim that is to be paid. */
    public String claimNumber() {
        return claimNumber;
    }

    /** The coverage part that pays. */
    public CoverageCode coveragePart() {
        return coveragePart;
    }

    /** The incident. */
    public String event() {
        return event;
    }

    /** The sublimits it counts against. */
    public List<String> sublimits() {
        return List.copyOf(sublimits);
    }

    /** The day by whose limits it was judged; null: by the highest. */
    public @Nullable LocalDate lossOn() {
        return lossOn;
    }

    /** What was asked for last. */
    public Money amount() {
        return Money.of(amount, currency);
    }

    /** What it holds now. */
    public Money held() {
        return state == ReservationState.RESERVED ? amount() : Money.zero(currency);
    }

    /** The payment that took it, if it is confirmed. */
    public @Nullable UUID paymentId() {
        return paymentId;
    }

    /** What the payment took. */
    public Money eroded() {
        return Money.of(erodedAmount, currency);
    }

    /** What of that came back. */
    public Money returned() {
        return Money.of(returnedAmount, currency);
    }

    /** When it was made. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who had it made. */
    public String recordedBy() {
        return recordedBy;
    }
}
