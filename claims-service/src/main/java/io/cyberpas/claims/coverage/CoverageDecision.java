package io.cyberpas.claims.coverage;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimLine;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.ForensicFindings.AcceptedReport;
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
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decision on one line of a claim. It rests on an accepted forensic report and answers every exclusion; the
 * amount it grants is before retention and never above what was assessed or insured. It is never edited: a new
 * decision on the same line supersedes it.
 */
@Entity
@Table(name = "coverage_decision")
public class CoverageDecision {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private CoveragePart part;

    @Column(name = "revision")
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private CoverageOutcome outcome;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "granted_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "granted_currency"))
    private Money granted;

    @ElementCollection
    @CollectionTable(name = "coverage_decision_exclusion", joinColumns = @JoinColumn(name = "coverage_decision_id"))
    @OrderColumn(name = "position")
    private List<ExclusionAnswer> exclusions = new ArrayList<>();

    @Column(name = "report_reference")
    private String reportReference;

    @Column(name = "letter")
    private String letter;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    protected CoverageDecision() {}

    /**
     * What a handler decides.
     *
     * @param granted before retention; zero when denied
     * @param letter text of the decision letter to the insured
     */
    public record Draft(
            CoveragePart part,
            CoverageOutcome outcome,
            Money granted,
            List<ExclusionAnswer> exclusions,
            String letter) {

        public Draft {
            exclusions = List.copyOf(exclusions);
        }
    }

    /**
     * @param assessed all that was assessed under the part
     * @param revision counted from 1 per line
     * @throws InvalidInputException when outcome, exclusions and amount contradict each other
     */
    static CoverageDecision of(
            Claim claim,
            ClaimLine line,
            Draft draft,
            AcceptedReport report,
            Money assessed,
            int revision,
            String actor,
            Instant at) {
        requireOutcomeFitsExclusions(draft);
        requireAmountFits(draft, line, assessed);
        var decision = new CoverageDecision();
        decision.id = Identifiers.next();
        decision.claimId = claim.id();
        decision.part = draft.part();
        decision.revision = revision;
        decision.outcome = draft.outcome();
        decision.granted = draft.granted();
        decision.exclusions.addAll(draft.exclusions());
        decision.reportReference = report.reference();
        decision.letter = draft.letter();
        decision.decidedBy = actor;
        decision.decidedAt = at;
        return decision;
    }

    /** The same as a second person confirmed it, before it is kept. */
    CoverageDecision confirmedBy(String second) {
        confirmedBy = second;
        return this;
    }

    private static void requireOutcomeFitsExclusions(Draft draft) {
        var strictest = draft.exclusions().stream()
                .map(ExclusionAnswer::answer)
                .max(Enum::compareTo)
                .orElse(ExclusionAnswer.Answer.DOES_NOT_APPLY);
        var allowed = CoverageOutcome.allowedBy(strictest);
        if (!allowed.contains(draft.outcome())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.outcome", "contradicts an exclusion answered " + strictest, allowed.toString()));
        }
    }

    private static void requireAmountFits(Draft draft, ClaimLine line, Money assessed) {
        if (!draft.granted().currency().equals(assessed.currency())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.granted.currency",
                    "is not the currency of the claim",
                    assessed.currency().getCurrencyCode()));
        }
        var denied = draft.outcome() == CoverageOutcome.DENIED;
        if (denied ? !draft.granted().isZero() : !draft.granted().isPositive()) {
            throw new InvalidInputException(
                    new FieldProblem("$.granted.amount", "does not fit the outcome", denied ? "0" : "more than 0"));
        }
        var most = assessed.min(line.limit());
        if (draft.granted().isGreaterThan(most)) {
            throw new InvalidInputException(new FieldProblem(
                    "$.granted.amount",
                    "is above what was assessed or insured",
                    "up to " + most + " (assessed " + assessed + ", limit " + line.limit() + ")"));
        }
    }

    public UUID id() {
        return id;
    }

    public UUID claimId() {
        return claimId;
    }

    public CoveragePart part() {
        return part;
    }

    public int revision() {
        return revision;
    }

    public CoverageOutcome outcome() {
        return outcome;
    }

    /** Before retention. */
    public Money granted() {
        return granted;
    }

    public List<ExclusionAnswer> exclusions() {
        return List.copyOf(exclusions);
    }

    /** The forensic report on which the decision rests. */
    public String reportReference() {
        return reportReference;
    }

    public String letter() {
        return letter;
    }

    public String decidedBy() {
        return decidedBy;
    }

    /** The second person; empty where none was needed. */
    public Optional<String> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
