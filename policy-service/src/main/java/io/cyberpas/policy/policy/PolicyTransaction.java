package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something done to a policy: what changed from which day on, and by how much the premium changed. Never changed itself. */
@Entity
@Immutable
@Table(name = "policy_transaction")
public class PolicyTransaction {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "policy_id")
    private Policy policy;

    @Column(name = "sequence")
    private int sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private TransactionKind kind;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "reason")
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "return_basis")
    private @Nullable ReturnBasis returnBasis;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "premium_amount")
    private BigDecimal premiumAmount;

    @Column(name = "fixed_premium")
    private boolean fixedPremium;

    @ElementCollection
    @CollectionTable(name = "policy_transaction_part", joinColumns = @JoinColumn(name = "transaction_id"))
    @MapKeyColumn(name = "code")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "premium_amount")
    @Immutable
    @BatchSize(size = 50)
    private Map<CoverageCode, BigDecimal> partPremiums = new EnumMap<>(CoverageCode.class);

    @ElementCollection
    @CollectionTable(name = "term_change", joinColumns = @JoinColumn(name = "transaction_id"))
    @OrderColumn(name = "position")
    @Immutable
    @BatchSize(size = 50)
    private List<TermChange> changes = new ArrayList<>();

    /** For Hibernate. */
    protected PolicyTransaction() {}

    PolicyTransaction(
            Policy policy, int sequence, TransactionDraft draft, Currency currency, Instant recordedAt, Actor actor) {
        this.id = Identifiers.next();
        this.policy = policy;
        this.sequence = sequence;
        this.kind = draft.kind();
        this.effectiveFrom = draft.effectiveFrom();
        this.reason = draft.reason();
        this.returnBasis = draft.returnBasis();
        this.recordedAt = recordedAt;
        this.recordedBy = actor.subject();
        this.currency = currency;
        this.fixedPremium = draft.fixedPremium();
        this.changes.addAll(draft.changes());
        draft.premiums().forEach((part, premium) -> this.partPremiums.put(part, premium.amount()));
        this.premiumAmount = draft.premiums().values().stream()
                .reduce(Money.zero(currency), Money::plus)
                .amount();
    }

    /** Key. */
    public UUID id() {
        return id;
    }

    /** Position in the order of recording, from 1. */
    public int sequence() {
        return sequence;
    }

    /** Whether the policy begins with it; a {@link TransactionKind#REWRITE} ends one policy and begins the other. */
    public boolean opensPolicy() {
        return sequence == 1;
    }

    /** What was done. */
    public TransactionKind kind() {
        return kind;
    }

    /** The first day of cover that it concerns. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** When it was recorded; the versions that it made are known since then. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Recorded times of one policy are distinct, so that each tells which transaction made a version. */
    Instant laterThanRecorded(Instant now) {
        return now.isAfter(recordedAt) ? now : recordedAt.plus(1, ChronoUnit.MICROS);
    }

    /** Who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** Why; null where no reason is asked for. */
    public @Nullable String reason() {
        return reason;
    }

    /** How the premium that goes back was reckoned; null unless cover was ended. */
    public @Nullable ReturnBasis returnBasis() {
        return returnBasis;
    }

    /** By how much the premium of the policy changed; negative where premium goes back. */
    public Money premium() {
        return Money.of(premiumAmount, currency);
    }

    /** The same by coverage part; adds up to {@link #premium()}. */
    public Map<CoverageCode, Money> premiumByPart() {
        Map<CoverageCode, Money> premiums = new EnumMap<>(CoverageCode.class);
        partPremiums.forEach((part, amount) -> premiums.put(part, Money.of(amount, currency)));
        return premiums;
    }

    /** Whether the premium was agreed as such, and is not the difference between the terms before and after. */
    public boolean fixedPremium() {
        return fixedPremium;
    }

    /** What it changed of the terms. */
    public List<TermChange> changes() {
        return Collections.unmodifiableList(changes);
    }
}
