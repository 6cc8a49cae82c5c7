package io.cyberpas.claims.engagement;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.problem.InvalidInputException;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * The appointment of a firm to a claim, on terms that never change. The firm accepts or declines it, starts and ends;
 * from the appointment on its people see the claim, unless they decline.
 */
@Entity
@Table(name = "engagement")
public class Engagement {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Column(name = "number", updatable = false)
    private String number;

    @Embedded
    private EngagementTerms terms;

    @Column(name = "budget_hours")
    private BigDecimal budgetHours;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "engagement_deliverable", joinColumns = @JoinColumn(name = "engagement_id"))
    @OrderColumn(name = "position")
    private List<Deliverable> deliverables = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "engagement_step", joinColumns = @JoinColumn(name = "engagement_id"))
    @OrderColumn(name = "position")
    private List<EngagementStep> steps = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private EngagementStatus status;

    @Column(name = "appointed_by", updatable = false)
    private String appointedBy;

    @Column(name = "appointed_at", updatable = false)
    private Instant appointedAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Engagement() {}

    /**
     * Appoints a firm on terms that were checked.
     *
     * @param number readable number, such as {@code C-2026-000001-E1}
     */
    public static Engagement appoint(
            UUID claimId,
            String number,
            EngagementTerms terms,
            BigDecimal budgetHours,
            List<Deliverable> deliverables,
            Actor actor,
            Instant now) {
        var engagement = new Engagement();
        engagement.id = Identifiers.next();
        engagement.claimId = claimId;
        engagement.number = number;
        engagement.terms = terms;
        engagement.budgetHours = budgetHours;
        engagement.deliverables.addAll(deliverables);
        engagement.status = EngagementStatus.APPOINTED;
        engagement.appointedBy = actor.subject();
        engagement.appointedAt = now;
        engagement.note("APPOINTED", actor, now, terms.letterReference());
        return engagement;
    }

    /** The firm takes the work; it says what it found when it looked for conflicts. */
    public void accept(String statement, Actor actor, Instant now) {
        moveTo(EngagementStatus.ACCEPTED, "accept", actor, now, statement);
        acceptedAt = now;
    }

    /** The firm does not take the work. */
    public void decline(String reason, Actor actor, Instant now) {
        moveTo(EngagementStatus.DECLINED, "decline", actor, now, reason);
    }

    /** The firm begins: the clock for its start stops. */
    public void start(String note, Actor actor, Instant now) {
        moveTo(EngagementStatus.STARTED, "start", actor, now, note);
        startedAt = now;
    }

    /** The work is over, or is taken back. */
    public void end(String reason, Actor actor, Instant now) {
        moveTo(EngagementStatus.ENDED, "end", actor, now, reason);
        endedAt = now;
    }

    /** Grants more hours; what was granted is never taken back. */
    public void raiseBudget(BigDecimal hours, String reason, Actor actor, Instant now) {
        if (!status.isStanding()) {
            throw illegal("raise the budget of");
        }
        if (hours.compareTo(budgetHours) <= 0) {
            throw new InvalidInputException(
                    new FieldProblem("$.hours", "does not raise the budget", "more than " + plain(budgetHours)));
        }
        note("BUDGET_RAISED", actor, now, plain(budgetHours) + " h → " + plain(hours) + " h: " + reason);
        budgetHours = hours;
    }

    /**
     * Something was delivered.
     *
     * @param position its place among the deliverables, from 1
     */
    public void deliver(int position, String reference, Actor actor, Instant now) {
        if (!status.isBinding()) {
            throw illegal("deliver under");
        }
        if (position < 1 || position > deliverables.size()) {
            throw new AbsentException("deliverable of " + number, Integer.toString(position));
        }
        Deliverable due = deliverables.get(position - 1);
        if (due.deliveredAt() != null) {
            throw new ConflictException(due.what() + " was delivered as " + due.deliveredAs() + " already");
        }
        deliverables.set(position - 1, due.delivered(reference, now));
        note("DELIVERED", actor, now, due.what() + ": " + reference);
    }

    private void moveTo(EngagementStatus next, String verb, Actor actor, Instant now, String note) {
        if (!status.successors().contains(next)) {
            throw illegal(verb);
        }
        status = next;
        note(next.name(), actor, now, note);
    }

    private IllegalTransitionException illegal(String attempted) {
        return new IllegalTransitionException(number, status, attempted, status.successors());
    }

    private void note(String step, Actor actor, Instant now, String note) {
        steps.add(new EngagementStep(step, actor.subject(), now, note));
    }

    private static String plain(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }

    /** What the hours of the budget cost at most. */
    public Money budget() {
        return terms.hourlyRate().times(budgetHours, RoundingMode.HALF_UP);
    }

    /** Whether it is this firm's. */
    public boolean isOf(@Nullable String firm) {
        return terms.vendorCode().equals(firm);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID claimId() {
        return claimId;
    }

    /** Readable number, such as {@code C-2026-000001-E1}. */
    public String number() {
        return number;
    }

    public EngagementTerms terms() {
        return terms;
    }

    public BigDecimal budgetHours() {
        return budgetHours.stripTrailingZeros().scale() < 0
                ? budgetHours.setScale(0)
                : budgetHours.stripTrailingZeros();
    }

    public List<Deliverable> deliverables() {
        return List.copyOf(deliverables);
    }

    /** Every step so far, oldest first; empty for appointments from before steps were kept. */
    public List<EngagementStep> steps() {
        return List.copyOf(steps);
    }

    public EngagementStatus status() {
        return status;
    }

    public String appointedBy() {
        return appointedBy;
    }

    public Instant appointedAt() {
        return appointedAt;
    }

    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    /** When the firm began to work. */
    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
