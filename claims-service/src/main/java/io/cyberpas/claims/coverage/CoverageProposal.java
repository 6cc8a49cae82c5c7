package io.cyberpas.claims.coverage;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.ForbiddenActionException;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision above the authority of one person. It counts for nothing until a second person confirms it, which makes it a
 * {@link CoverageDecision}; or it is refused, or replaced by another proposal on the same line.
 */
@Entity
@Table(name = "coverage_proposal")
public class CoverageProposal {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id")
    private UUID claimId;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private CoveragePart part;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private CoverageOutcome outcome;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "granted_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "granted_currency"))
    private Money granted;

    @ElementCollection
    @CollectionTable(name = "coverage_proposal_exclusion", joinColumns = @JoinColumn(name = "coverage_proposal_id"))
    @OrderColumn(name = "position")
    private List<ExclusionAnswer> exclusions = new ArrayList<>();

    @Column(name = "letter")
    private String letter;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    protected CoverageProposal() {}

    /** What became of a proposal. */
    public enum Status {
        OPEN,
        CONFIRMED,
        REFUSED,
        REPLACED
    }

    static CoverageProposal of(Claim claim, CoverageDecision.Draft draft, String actor, Instant at) {
        var proposal = new CoverageProposal();
        proposal.id = Identifiers.next();
        proposal.claimId = claim.id();
        proposal.part = draft.part();
        proposal.outcome = draft.outcome();
        proposal.granted = draft.granted();
        proposal.exclusions.addAll(draft.exclusions());
        proposal.letter = draft.letter();
        proposal.status = Status.OPEN;
        proposal.proposedBy = actor;
        proposal.proposedAt = at;
        return proposal;
    }

    /** @throws ForbiddenActionException when it is the actor's own */
    void confirm(String actor, Instant at) {
        if (actor.equals(proposedBy)) {
            throw new ForbiddenActionException(
                    "A decision is confirmed by somebody other than " + proposedBy + " (four eyes)");
        }
        end(Status.CONFIRMED, actor, at, null);
    }

    void refuse(String actor, String reason, Instant at) {
        end(Status.REFUSED, actor, at, reason);
    }

    void replace(String actor, Instant at) {
        end(Status.REPLACED, actor, at, null);
    }

    private void end(Status next, String actor, Instant at, @Nullable String reason) {
        if (status != Status.OPEN) {
            throw new ConflictException("The proposal is " + status + " already");
        }
        status = next;
        endedBy = actor;
        endedAt = at;
        endReason = reason;
    }

    CoverageDecision.Draft draft() {
        return new CoverageDecision.Draft(part, outcome, granted, exclusions, letter);
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

    public CoverageOutcome outcome() {
        return outcome;
    }

    public Money granted() {
        return granted;
    }

    public List<ExclusionAnswer> exclusions() {
        return List.copyOf(exclusions);
    }

    public String letter() {
        return letter;
    }

    public Status status() {
        return status;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }
}
