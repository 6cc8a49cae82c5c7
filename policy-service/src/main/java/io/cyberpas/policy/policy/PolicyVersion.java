package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.limit.LimitTerms;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a policy for a span of cover, as known for a span of time. Terms are never changed: a later version
 * supersedes them, and this one then ends in recorded time. The database keeps both promises.
 */
@Entity
@Table(name = "policy_version")
public class PolicyVersion implements KnownCover.Span {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "policy_id")
    private Policy policy;

    @Column(name = "sequence")
    private int sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private TransactionKind cause;

    @Enumerated(EnumType.STRING)
    @Column(name = "cover")
    private CoverKind cover;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "effective_from"))
    @AttributeOverride(name = "to", column = @Column(name = "effective_to"))
    private CoverPeriod effective;

    @Column(name = "recorded_from")
    private Instant recordedFrom;

    @Column(name = "recorded_to")
    private @Nullable Instant recordedTo;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "tariff_version")
    private String tariffVersion;

    @Embedded
    private Insured insured;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "aggregate_limit_amount")
    private BigDecimal aggregateLimitAmount;

    @Column(name = "retention_amount")
    private BigDecimal retentionAmount;

    @Column(name = "premium_amount")
    private BigDecimal premiumAmount;

    @ElementCollection
    @CollectionTable(name = "coverage_part", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    @Immutable
    @BatchSize(size = 50)
    private List<CoveragePart> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "limit_clause", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    @Immutable
    @BatchSize(size = 50)
    private List<LimitClause> limits = new ArrayList<>();

    /** For Hibernate. */
    protected PolicyVersion() {}

    PolicyVersion(
            Policy policy, int sequence, TransactionKind cause, PricedSpan span, Instant recordedFrom, Actor actor) {
        PolicyTerms terms = span.terms();
        this.id = Identifiers.next();
        this.policy = policy;
        this.sequence = sequence;
        this.cause = cause;
        this.effective = span.effective();
        this.cover = span.cover();
        this.recordedFrom = recordedFrom;
        this.recordedBy = actor.subject();
        this.tariffVersion = terms.tariffVersion();
        this.insured = terms.insured();
        this.currency = terms.aggregateLimit().currency();
        this.aggregateLimitAmount = terms.aggregateLimit().amount();
        this.retentionAmount = terms.retention().amount();
        this.premiumAmount = terms.premium().amount();
        this.parts.addAll(terms.parts());
        this.limits.addAll(terms.limits());
    }

    /** Whether this version is the answer for a day of cover, by what was known at an instant. */
    boolean answers(LocalDate asOf, Instant knownAt) {
        return effective.contains(asOf) && isKnownAt(knownAt);
    }

    /** Nobody held it to be true any more from that instant on. */
    void supersede(Instant at) {
        recordedTo = at;
    }

    /** Whether it was held to be true at an instant. */
    public boolean isKnownAt(Instant knownAt) {
        return !recordedFrom.isAfter(knownAt) && (recordedTo == null || recordedTo.isAfter(knownAt));
    }

    @Override
    public boolean isKnown() {
        return recordedTo == null;
    }

    /** Key. */
    public UUID id() {
        return id;
    }

    /** The policy whose terms it tells. */
    public Policy policy() {
        return policy;
    }

    @Override
    public CoverKind cover() {
        return cover;
    }

    /** Position in the order of recording, from 1. */
    public int sequence() {
        return sequence;
    }

    /** Why it was recorded. */
    public TransactionKind cause() {
        return cause;
    }

    @Override
    public CoverPeriod effective() {
        return effective;
    }

    /** Since when it is known. */
    public Instant recordedFrom() {
        return recordedFrom;
    }

    /** Until when it was held to be true; null while it still is. */
    public @Nullable Instant recordedTo() {
        return recordedTo;
    }

    /** Who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** The limits that it agrees for losses of its days. */
    LimitTerms agreedLimits() {
        PolicyTerms terms = terms();
        return new LimitTerms(
                effective.from(), effective.to(), terms.aggregateLimit(), terms.partLimits(), terms.limits());
    }

    /** What it promises. */
    public PolicyTerms terms() {
        return new PolicyTerms(
                tariffVersion,
                insured,
                Money.of(aggregateLimitAmount, currency),
                Money.of(retentionAmount, currency),
                Money.of(premiumAmount, currency),
                parts,
                limits);
    }
}
