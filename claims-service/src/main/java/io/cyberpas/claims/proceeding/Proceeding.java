package io.cyberpas.claims.proceeding;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One proceeding against the insured: a claim out of court, a suit, a collective mediation or that of an authority. It
 * goes step by step, see {@link ProceedingStatus}; every step keeps its day, its sum and who recorded it. A law firm may
 * be in charge of it, and it may stand for a demand under the claim.
 */
@Entity
@Table(name = "proceeding")
public class Proceeding {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Column(name = "position", updatable = false)
    private int position;

    @Embedded
    private ProceedingTerms terms;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ProceedingStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "instance")
    private @Nullable Instance instance;

    @Column(name = "counsel")
    private @Nullable String counsel;

    @Column(name = "demand_id")
    private @Nullable UUID demandId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "proceeding_step", joinColumns = @JoinColumn(name = "proceeding_id"))
    @OrderColumn(name = "position")
    private List<ProceedingStep> steps = new ArrayList<>();

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected Proceeding() {}

    /** Records a proceeding on a claim as its n-th. */
    static Proceeding begin(Claim claim, int position, ProceedingTerms terms, Actor actor, Instant now) {
        var proceeding = new Proceeding();
        proceeding.id = Identifiers.next();
        proceeding.claimId = claim.id();
        proceeding.position = position;
        proceeding.terms = terms;
        proceeding.instance = terms.kind() == ProceedingKind.SUIT ? Instance.FIRST : null;
        proceeding.status = ProceedingStatus.OPEN;
        proceeding.recordedBy = actor.subject();
        proceeding.recordedAt = now;
        proceeding.steps.add(new ProceedingStep(
                ProceedingStatus.OPEN, terms.begunOn(), terms.dispute(), terms.subject(), actor.subject(), now));
        return proceeding;
    }

    /**
     * Goes on to another state.
     *
     * @throws IllegalTransitionException naming the state and what may follow it
     * @throws InvalidInputException when the day lies before the step before or after today, or the sum does not fit
     */
    void take(ProceedingStep step, LocalDate today) {
        if (!successors().contains(step.status())) {
            throw new IllegalTransitionException(reference(), status, "go to " + step.status(), successors());
        }
        LocalDate before = steps.getLast().on();
        if (step.on().isBefore(before) || step.on().isAfter(today)) {
            throw new InvalidInputException(
                    new FieldProblem("$.on", "is out of order", "from " + before + " to " + today));
        }
        checkAmount(step);
        if (step.status() == ProceedingStatus.CONTESTED && instance != null) {
            instance = instance.above();
        }
        status = step.status();
        steps.add(step);
    }

    private void checkAmount(ProceedingStep step) {
        Money amount = step.amount();
        if (amount == null) {
            if (step.status().bringsAmount()) {
                throw new InvalidInputException(
                        new FieldProblem("$.amount", "is missing", "what was proposed, judged or imposed; 0 for none"));
            }
            return;
        }
        Money dispute = terms.dispute();
        if (amount.isNegative()) {
            throw new InvalidInputException(new FieldProblem("$.amount.amount", "must not be negative"));
        }
        if (dispute != null && !dispute.currency().equals(amount.currency())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.amount.currency",
                    "is not the currency in dispute",
                    dispute.currency().getCurrencyCode()));
        }
    }

    /** Says which firm is in charge and for which demand the proceeding stands. */
    void assign(@Nullable String firm, @Nullable UUID demand) {
        counsel = firm;
        demandId = demand;
    }

    /** The states that may follow. */
    public Set<ProceedingStatus> successors() {
        return status.successors(terms.kind());
    }

    /** The sum of the last proposal, judgment or sanction. */
    public Optional<Money> lastAmount() {
        return steps.reversed().stream()
                .filter(each -> each.status().bringsAmount())
                .findFirst()
                .map(ProceedingStep::amount);
    }

    /** Whether it is the firm's own. */
    boolean isLedBy(@Nullable String firm) {
        return counsel != null && counsel.equals(firm);
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

    /** Readable reference within the claim, such as {@code PROC-1}. */
    public String reference() {
        return "PROC-" + position;
    }

    public ProceedingTerms terms() {
        return terms;
    }

    public ProceedingStatus status() {
        return status;
    }

    public Optional<Instance> instance() {
        return Optional.ofNullable(instance);
    }

    /** Code of the law firm in charge. */
    public Optional<String> counsel() {
        return Optional.ofNullable(counsel);
    }

    public Optional<UUID> demandId() {
        return Optional.ofNullable(demandId);
    }

    /** Every step so far, oldest first. */
    public List<ProceedingStep> steps() {
        return List.copyOf(steps);
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
