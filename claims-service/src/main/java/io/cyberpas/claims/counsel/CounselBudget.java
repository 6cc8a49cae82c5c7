package io.cyberpas.claims.counsel;

import io.cyberpas.claims.authority.AuthorityLevel;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a law firm may cost under a claim, phase by phase, and the hourly rates agreed with it. */
@Entity
@Table(name = "counsel_budget")
public class CounselBudget {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "firm", updatable = false)
    private String firm;

    @Column(name = "currency", updatable = false)
    private String currency;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "counsel_budget_phase", joinColumns = @JoinColumn(name = "budget_id"))
    @OrderColumn(name = "position")
    private List<PhaseBudget> phases = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "counsel_budget_rate", joinColumns = @JoinColumn(name = "budget_id"))
    @OrderColumn(name = "position")
    private List<AgreedRate> rates = new ArrayList<>();

    @Column(name = "note", updatable = false)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private BudgetStatus status;

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_note")
    private @Nullable String decisionNote;

    protected CounselBudget() {}

    /**
     * What somebody proposes.
     *
     * @param phases each phase once
     * @param rates each grade once
     */
    public record Draft(String firm, List<PhaseBudget> phases, List<AgreedRate> rates, String note) {

        public Draft {
            phases = List.copyOf(phases);
            rates = List.copyOf(rates);
        }
    }

    static CounselBudget propose(Claim claim, int position, Draft draft, Actor actor, Instant now) {
        var budget = new CounselBudget();
        budget.id = Identifiers.next();
        budget.claimId = claim.id();
        budget.position = position;
        budget.firm = draft.firm();
        budget.currency = claim.currency().getCurrencyCode();
        budget.phases.addAll(draft.phases());
        budget.rates.addAll(draft.rates());
        budget.note = draft.note().strip();
        budget.status = BudgetStatus.PROPOSED;
        budget.proposedBy = actor.subject();
        budget.proposedAt = now;
        return budget;
    }

    void approve(AuthorityLevel level, Actor actor, Instant now) {
        level.requireMayConfirm("A budget", total(), proposedBy, actor);
        moveTo(BudgetStatus.APPROVED, "approve");
        decided(actor, now, null);
    }

    /** Sends it back with remarks. */
    void sendBack(String remarks, Actor actor, Instant now) {
        moveTo(BudgetStatus.RETURNED, "return");
        decided(actor, now, remarks);
    }

    /** A later budget takes its place. */
    void supersede() {
        moveTo(BudgetStatus.SUPERSEDED, "supersede");
    }

    private void decided(Actor actor, Instant now, @Nullable String remarks) {
        decidedBy = actor.subject();
        decidedAt = now;
        decisionNote = remarks;
    }

    private void moveTo(BudgetStatus next, String attempted) {
        if (!status.successors().contains(next)) {
            throw new IllegalTransitionException(reference(), status, attempted, status.successors());
        }
        status = next;
    }

    /** What all phases together may cost. */
    public Money total() {
        return phases.stream().map(PhaseBudget::amount).reduce(Money.zero(Currency.getInstance(currency)), Money::plus);
    }

    /** What a phase may cost; nothing where the budget does not name it. */
    public Money amount(Phase phase) {
        return phases.stream()
                .filter(each -> each.phase() == phase)
                .map(PhaseBudget::amount)
                .findFirst()
                .orElse(Money.zero(Currency.getInstance(currency)));
    }

    /** What an hour of a grade costs. */
    public Optional<Money> rate(Grade grade) {
        return rates.stream()
                .filter(each -> each.grade() == grade)
                .map(AgreedRate::hourly)
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Readable reference within the claim, such as {@code BUDGET-1}. */
    public String reference() {
        return "BUDGET-" + position;
    }

    /** Code of the law firm. */
    public String firm() {
        return firm;
    }

    public List<PhaseBudget> phases() {
        return List.copyOf(phases);
    }

    public List<AgreedRate> rates() {
        return List.copyOf(rates);
    }

    public String note() {
        return note;
    }

    public BudgetStatus status() {
        return status;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decisionNote() {
        return Optional.ofNullable(decisionNote);
    }
}
