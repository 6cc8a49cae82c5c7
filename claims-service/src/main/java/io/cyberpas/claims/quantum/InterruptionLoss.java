package io.cyberpas.claims.quantum;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimLine;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** Loss of income under one line of interruption, worked out from what the forensic accountant found. */
@Entity
@Table(name = "interruption_loss")
public class InterruptionLoss {

    /** The parts that answer for loss of income. */
    static final Set<CoveragePart> PARTS =
            EnumSet.of(CoveragePart.BUSINESS_INTERRUPTION, CoveragePart.DEPENDENT_BUSINESS_INTERRUPTION);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", updatable = false)
    private CoveragePart part;

    @Embedded
    private Interruption interruption;

    @Column(name = "trend_percent")
    private @Nullable BigDecimal trendPercent;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "extra_expense_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "extra_expense_currency"))
    private @Nullable Money extraExpense;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "loss_avoided_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "loss_avoided_currency"))
    private @Nullable Money lossAvoided;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "interruption_reference_day", joinColumns = @JoinColumn(name = "loss_id"))
    @OrderBy("day")
    private Set<ReferenceDay> reference = new LinkedHashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "interruption_day", joinColumns = @JoinColumn(name = "loss_id"))
    @OrderBy("day")
    private Set<InterruptionDay> days = new LinkedHashSet<>();

    @Column(name = "waiting_period_hours")
    private int waitingPeriodHours;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "saved_counted_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "saved_counted_currency"))
    private Money savedCounted;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "assessed_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "assessed_currency"))
    private Money assessed;

    @Column(name = "assessed_by")
    private String assessedBy;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    protected InterruptionLoss() {}

    /** A loss under a line of the claim that is still to be assessed. */
    static InterruptionLoss under(Claim claim, CoveragePart part) {
        var loss = new InterruptionLoss();
        loss.id = Identifiers.next();
        loss.claimId = claim.id();
        loss.part = part;
        return loss;
    }

    /** Assesses it by the hour, for the first time or anew, with the waiting period of the line. */
    void assess(Claim claim, Interruption newInterruption, Actor actor, Instant now) {
        takeWaitingPeriod(claim);
        newInterruption.check(claim.currency(), now);
        interruption = newInterruption;
        assessed = newInterruption.loss(waitingPeriodHours);
        savedCounted = newInterruption.savedBehind(waitingPeriodHours);
        trendPercent = null;
        extraExpense = null;
        lossAvoided = null;
        reference.clear();
        days.clear();
        assessedBy = actor.subject();
        assessedAt = now;
    }

    /** Assesses it by what was earned day by day, for the first time or anew. */
    void assess(Claim claim, InterruptionStudy study, Actor actor, Instant now, ZoneId zone) {
        takeWaitingPeriod(claim);
        InterruptionWorksheet worksheet = study.worksheet(waitingPeriodHours, claim.currency(), now, zone);
        interruption = Interruption.byDay(study);
        assessed = worksheet.due();
        savedCounted = worksheet.savedCost();
        trendPercent = study.trendPercent();
        extraExpense = study.extraExpense();
        lossAvoided = study.lossAvoided();
        reference.clear();
        study.reference().forEach(figure -> reference.add(new ReferenceDay(figure.day(), figure.grossProfit())));
        days.clear();
        days.addAll(worksheet.days());
        assessedBy = actor.subject();
        assessedAt = now;
    }

    private void takeWaitingPeriod(Claim claim) {
        ClaimLine line = claim.line(part)
                .filter(each -> PARTS.contains(each.part()))
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("part", "is no line of interruption of " + claim.number(), PARTS.toString())));
        waitingPeriodHours = Objects.requireNonNullElse(line.waitingPeriodHours(), 0);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public CoveragePart part() {
        return part;
    }

    public Interruption interruption() {
        return interruption;
    }

    /** Hours of interruption that the insured bears, by the policy. */
    public int waitingPeriodHours() {
        return waitingPeriodHours;
    }

    /** By how much the business would have grown since the reference days; null where the loss was assessed by the hour. */
    public @Nullable BigDecimal trendPercent() {
        return trendPercent;
    }

    /** Cost of keeping the business going, as far as it avoided loss. */
    public Optional<Money> extraExpenseDue() {
        return extraExpense == null || lossAvoided == null
                ? Optional.empty()
                : Optional.of(extraExpense.min(lossAvoided));
    }

    /** The days by which the loss was measured, the first one first; none where it was assessed by the hour. */
    public List<ReferenceDay> reference() {
        return List.copyOf(reference);
    }

    /** The days of the interruption, worked out, the first one first; none where it was assessed by the hour. */
    public List<InterruptionDay> days() {
        return List.copyOf(days);
    }

    /** What of the cost saved was taken off: what falls on the time behind the waiting period. */
    public Money savedCounted() {
        return savedCounted;
    }

    public Money assessed() {
        return assessed;
    }

    public String assessedBy() {
        return assessedBy;
    }

    public Instant assessedAt() {
        return assessedAt;
    }
}
