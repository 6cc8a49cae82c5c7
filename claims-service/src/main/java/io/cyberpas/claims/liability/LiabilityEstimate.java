package io.cyberpas.claims.liability;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a group of claimants may cost, as judged at one time; never edited, a later one takes its place. */
@Entity
@Immutable
@Table(name = "liability_estimate")
public class LiabilityEstimate {

    @Id
    private UUID id;

    @Column(name = "demand_id")
    private UUID demandId;

    @Column(name = "revision")
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "jurisdiction")
    private Jurisdiction jurisdiction;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    private ClaimantStanding standing;

    @Enumerated(EnumType.STRING)
    @Column(name = "culpability")
    private Culpability culpability;

    @Column(name = "is_rebuttable")
    private boolean rebuttable;

    @Column(name = "persons")
    private @Nullable Long persons;

    @Embedded
    private Shares shares;

    @Column(name = "per_head_best")
    private @Nullable BigDecimal perHeadBest;

    @Column(name = "per_head_high")
    private @Nullable BigDecimal perHeadHigh;

    @Column(name = "multiple")
    private BigDecimal multiple;

    @Column(name = "low_amount")
    private BigDecimal low;

    @Column(name = "best_amount")
    private BigDecimal best;

    @Column(name = "high_amount")
    private BigDecimal high;

    @Column(name = "currency")
    private String currency;

    @Column(name = "reason")
    private String reason;

    @Column(name = "estimated_by")
    private String estimatedBy;

    @Column(name = "estimated_at")
    private Instant estimatedAt;

    protected LiabilityEstimate() {}

    static LiabilityEstimate of(
            Demand demand, int revision, Judgement judgement, LiabilityRange range, Actor actor, Instant now) {
        var estimate = new LiabilityEstimate();
        estimate.id = Identifiers.next();
        estimate.demandId = demand.id();
        estimate.revision = revision;
        estimate.jurisdiction = judgement.jurisdiction();
        estimate.standing = judgement.standing();
        estimate.culpability = judgement.culpability();
        estimate.rebuttable = judgement.rebuttable();
        estimate.persons = judgement.persons();
        estimate.shares = judgement.shares();
        estimate.perHeadBest = amount(judgement.perHeadBest());
        estimate.perHeadHigh = amount(judgement.perHeadHigh());
        estimate.multiple = judgement.multiple();
        estimate.low = range.low().amount();
        estimate.best = range.best().amount();
        estimate.high = range.high().amount();
        estimate.currency = range.best().currency().getCurrencyCode();
        estimate.reason = judgement.reason();
        estimate.estimatedBy = actor.subject();
        estimate.estimatedAt = now;
        return estimate;
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private @Nullable Money money(@Nullable BigDecimal amount) {
        return amount == null ? null : Money.of(amount, currency);
    }

    /** What was judged. */
    public Judgement judgement() {
        return new Judgement(
                jurisdiction,
                standing,
                culpability,
                rebuttable,
                persons,
                shares,
                money(perHeadBest),
                money(perHeadHigh),
                multiple,
                reason);
    }

    public UUID demandId() {
        return demandId;
    }

    /** Counted from 1 for each demand. */
    public int revision() {
        return revision;
    }

    public Money low() {
        return Money.of(low, currency);
    }

    public Money best() {
        return Money.of(best, currency);
    }

    public Money high() {
        return Money.of(high, currency);
    }

    public String estimatedBy() {
        return estimatedBy;
    }

    public Instant estimatedAt() {
        return estimatedAt;
    }
}
