package io.cyberpas.claims.recovery;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * Money that somebody else owes the insurer for a loss it bears: expected, demanded, agreed, and received in one or several amounts, or
 * abandoned with a reason. Every step stays.
 */
@Entity
@Table(name = "recovery")
public class Recovery {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "number")
    private String number;

    @Column(name = "claim_id")
    private UUID claimId;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private CoveragePart part;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AmountKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    private RecoveryGround ground;

    @Column(name = "against_party")
    private String against;

    @Column(name = "basis")
    private String basis;

    @Column(name = "payment_id")
    private @Nullable UUID paymentId;

    @Column(name = "reinstates_limit")
    private boolean reinstatesLimit;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private RecoveryStatus status;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "expected")
    private BigDecimal expected;

    @Column(name = "agreed")
    private @Nullable BigDecimal agreed;

    @Column(name = "received")
    private BigDecimal received = BigDecimal.ZERO;

    @Column(name = "ceded_under")
    private @Nullable String cededUnder;

    @Embedded
    private @Nullable Waiver waiver;

    @ElementCollection
    @CollectionTable(name = "recovery_step", joinColumns = @JoinColumn(name = "recovery_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<RecoveryStep> steps = new ArrayList<>();

    protected Recovery() {}

    /**
     * What is expected of somebody.
     *
     * @param paymentId the payment whose money comes back, where it is one
     * @param reinstatesLimit whether what comes in gives back the limit that the payment took
     * @param cededUnder treaty, reinsurer and part, where it follows from the policy's reinsurance
     */
    public record Expectation(
            RecoveryGround ground,
            CoveragePart part,
            AmountKind kind,
            Money amount,
            String against,
            String basis,
            @Nullable UUID paymentId,
            boolean reinstatesLimit,
            @Nullable String cededUnder) {}

    static Recovery expect(String number, UUID claimId, Expectation expectation, Actor actor, Instant at) {
        var recovery = new Recovery();
        recovery.id = Identifiers.next();
        recovery.number = number;
        recovery.claimId = claimId;
        recovery.part = expectation.part();
        recovery.kind = expectation.kind();
        recovery.ground = expectation.ground();
        recovery.against = expectation.against();
        recovery.basis = expectation.basis();
        recovery.paymentId = expectation.paymentId();
        recovery.reinstatesLimit = expectation.reinstatesLimit();
        recovery.cededUnder = expectation.cededUnder();
        recovery.currency = expectation.amount().currency();
        recovery.expected = expectation.amount().amount();
        recovery.status = RecoveryStatus.EXPECTED;
        recovery.step(expectation.amount(), expectation.basis(), actor, at);
        return recovery;
    }

    /** The amount is asked of whoever owes it. */
    void demand(Money amount, String note, Actor actor, Instant at) {
        moveTo(RecoveryStatus.DEMANDED, "demand");
        step(amount, note, actor, at);
    }

    /** Somebody proposes to give up part of it; it replaces what was proposed before and changes nothing until another person agrees. */
    void propose(Waiver proposed) {
        if (!status.isOpen()) {
            throw illegal("give up");
        }
        waiver = proposed;
    }

    /** Nobody agreed to give it up. */
    void keep() {
        waiver = null;
    }

    /** Both sides agree on an amount, which is what is expected from now on. */
    void agree(Money amount, String note, Actor actor, Instant at) {
        moveTo(RecoveryStatus.AGREED, "agree");
        agreed = amount.amount();
        step(amount, note, actor, at);
    }

    /** Nothing more will come. */
    void abandon(String reason, Actor actor, Instant at) {
        moveTo(RecoveryStatus.ABANDONED, "abandon");
        step(outstanding(), reason, actor, at);
    }

    /**
     * Money came in.
     *
     * @param last whether nothing more will come; what reaches the agreed or expected amount is the last anyway
     */
    void receive(Money amount, boolean last, String note, Actor actor, Instant at) {
        if (!status.isOpen()) {
            throw illegal("receive money");
        }
        received = received().plus(amount).amount();
        if (last || !outstanding().isPositive()) {
            moveTo(RecoveryStatus.RECEIVED, "receive money");
        }
        step(amount, note, actor, at);
    }

    private void step(Money amount, String note, Actor actor, Instant at) {
        steps.add(new RecoveryStep(status, amount.amount(), note, actor.subject(), at));
    }

    private void moveTo(RecoveryStatus next, String attempted) {
        if (!status.successors().contains(next)) {
            throw illegal(attempted);
        }
        status = next;
        waiver = null;
    }

    private IllegalTransitionException illegal(String attempted) {
        return new IllegalTransitionException("Recovery " + number, status, attempted, status.successors());
    }

    /** What is still to come of the agreed amount, or of the expected one while nothing is agreed. */
    public Money outstanding() {
        return agreed().orElse(expected()).minus(received()).max(Money.zero(currency));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public UUID claimId() {
        return claimId;
    }

    public CoveragePart part() {
        return part;
    }

    public AmountKind kind() {
        return kind;
    }

    public RecoveryGround ground() {
        return ground;
    }

    public String against() {
        return against;
    }

    /** The law, clause or contract on which it rests. */
    public String basis() {
        return basis;
    }

    /** The payment whose money comes back, where it is one. */
    public Optional<UUID> paymentId() {
        return Optional.ofNullable(paymentId);
    }

    public boolean reinstatesLimit() {
        return reinstatesLimit;
    }

    /** Treaty, reinsurer and part, where it follows from the policy's reinsurance. */
    public Optional<String> cededUnder() {
        return Optional.ofNullable(cededUnder);
    }

    /** What somebody proposes to give up, while another person still has to agree. */
    public Optional<Waiver> waiver() {
        return Optional.ofNullable(waiver);
    }

    public RecoveryStatus status() {
        return status;
    }

    public Money expected() {
        return Money.of(expected, currency);
    }

    public Optional<Money> agreed() {
        return Optional.ofNullable(agreed).map(amount -> Money.of(amount, currency));
    }

    public Money received() {
        return Money.of(received, currency);
    }

    /** Every step so far, oldest first. */
    public List<RecoveryStep> steps() {
        return List.copyOf(steps);
    }
}
