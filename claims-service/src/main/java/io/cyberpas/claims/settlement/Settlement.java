package io.cyberpas.claims.settlement;

import io.cyberpas.claims.authority.AuthorityLevel;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.IllegalTransitionException;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The negotiated end of a demand. Offers go back and forth; terms are proposed and decided on by other people as far as
 * their mandate reaches; with the release it is agreed, takes the place of the demand and may be paid.
 */
@Entity
@Table(name = "settlement")
public class Settlement {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Column(name = "demand_id", updatable = false)
    private UUID demandId;

    @Column(name = "demand_reference", updatable = false)
    private String demandReference;

    @Column(name = "position", updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", updatable = false)
    private CoveragePart part;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private SettlementStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "settlement_offer", joinColumns = @JoinColumn(name = "settlement_id"))
    @OrderColumn(name = "position")
    private List<Offer> offers = new ArrayList<>();

    @Embedded
    private @Nullable SettlementTerms terms;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "settlement_instalment", joinColumns = @JoinColumn(name = "settlement_id"))
    @OrderColumn(name = "position")
    private List<Instalment> instalments = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "settlement_approval", joinColumns = @JoinColumn(name = "settlement_id"))
    @OrderColumn(name = "position")
    private List<SettlementApproval> approvals = new ArrayList<>();

    @Column(name = "consent_reference")
    private @Nullable String consentReference;

    @Column(name = "release_reference")
    private @Nullable String releaseReference;

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "opened_by", updatable = false)
    private String openedBy;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    protected Settlement() {}

    /** Opens the negotiation of a demand with a first offer. */
    static Settlement open(Demand demand, int position, Offer first, Actor actor, Instant now) {
        var settlement = new Settlement();
        settlement.id = Identifiers.next();
        settlement.claimId = demand.claimId();
        settlement.demandId = demand.id();
        settlement.demandReference = demand.reference();
        settlement.position = position;
        settlement.part = demand.terms().part();
        settlement.status = SettlementStatus.NEGOTIATING;
        settlement.offers.add(first);
        settlement.openedBy = actor.subject();
        settlement.openedAt = now;
        return settlement;
    }

    /** Adds a move of either side. */
    void offer(Offer offer) {
        require(SettlementStatus.NEGOTIATING, "offer");
        offers.add(offer);
    }

    /** Puts terms to whoever has the mandate; decisions and consent on terms before them no longer count. */
    void propose(SettlementTerms proposed, List<Instalment> plan) {
        moveTo(SettlementStatus.PROPOSED, "propose");
        terms = proposed;
        instalments.clear();
        instalments.addAll(plan);
        approvals.clear();
        consentReference = null;
    }

    /** One decision for the terms; the last one that the level asks for approves them. */
    void approve(AuthorityLevel level, Actor actor, Instant now) {
        require(SettlementStatus.PROPOSED, "approve");
        SettlementTerms proposed = requireTerms();
        level.requireMayConfirm("A settlement", proposed.amount(), proposed.proposedBy(), actor);
        if (approvals.stream().anyMatch(each -> each.by().equals(actor.subject()))) {
            throw new ConflictException(reference() + " has your approval already and needs another person's");
        }
        approvals.add(new SettlementApproval(actor.subject(), now));
        if (level.isConfirmedBy(approvals.size())) {
            moveTo(SettlementStatus.APPROVED, "approve");
        }
    }

    /** Turned down by somebody who might have approved. */
    void turnDown(AuthorityLevel level, String reason, Actor actor) {
        require(SettlementStatus.PROPOSED, "turn down");
        SettlementTerms proposed = requireTerms();
        level.requireMayConfirm("A settlement", proposed.amount(), proposed.proposedBy(), actor);
        moveTo(SettlementStatus.NEGOTIATING, "turn down");
        endReason = reason;
    }

    /** The other side did not sign what was approved. */
    void renegotiate(String reason) {
        require(SettlementStatus.APPROVED, "renegotiate");
        moveTo(SettlementStatus.NEGOTIATING, "renegotiate");
        endReason = reason;
    }

    /** The insured consents to the terms. */
    void consent(String evidence) {
        if (status != SettlementStatus.PROPOSED && status != SettlementStatus.APPROVED) {
            throw illegal("record consent");
        }
        consentReference = evidence;
    }

    /** Both sides signed. */
    void conclude(String release, LocalDate on, Actor actor, Instant now) {
        require(SettlementStatus.APPROVED, "conclude");
        if (requireTerms().consentRequired() && consentReference == null) {
            throw new ConflictException("The policy asks for the insured's consent to " + reference()
                    + "; record its reference before it is concluded");
        }
        moveTo(SettlementStatus.AGREED, "conclude");
        releaseReference = release;
        agreedOn = on;
        endedBy = actor.subject();
        endedAt = now;
        endReason = null;
    }

    /** Nothing comes of it; the demand stands. */
    void abandon(String reason, Actor actor, Instant now) {
        moveTo(SettlementStatus.ABANDONED, "abandon");
        endedBy = actor.subject();
        endedAt = now;
        endReason = reason;
    }

    private void require(SettlementStatus required, String attempted) {
        if (status != required) {
            throw illegal(attempted);
        }
    }

    private void moveTo(SettlementStatus next, String attempted) {
        if (!status.successors().contains(next)) {
            throw illegal(attempted);
        }
        status = next;
    }

    private IllegalTransitionException illegal(String attempted) {
        return new IllegalTransitionException(reference(), status, attempted, status.successors());
    }

    /** The terms, where there must be some. */
    SettlementTerms requireTerms() {
        return terms().orElseThrow(() -> new ConflictException("No terms are proposed for " + reference()));
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

    public UUID demandId() {
        return demandId;
    }

    public String demandReference() {
        return demandReference;
    }

    /** Readable reference within the claim, such as {@code SETTLEMENT-1}. */
    public String reference() {
        return "SETTLEMENT-" + position;
    }

    public CoveragePart part() {
        return part;
    }

    public SettlementStatus status() {
        return status;
    }

    /** Every move, oldest first. */
    public List<Offer> offers() {
        return List.copyOf(offers);
    }

    public Optional<SettlementTerms> terms() {
        return Optional.ofNullable(terms);
    }

    public List<Instalment> instalments() {
        return List.copyOf(instalments);
    }

    public List<SettlementApproval> approvals() {
        return List.copyOf(approvals);
    }

    public Optional<String> consentReference() {
        return Optional.ofNullable(consentReference);
    }

    public Optional<String> releaseReference() {
        return Optional.ofNullable(releaseReference);
    }

    public Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    /** Why it was abandoned, or turned down last. */
    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    /** What is to be paid; empty until it is agreed. */
    public Optional<Money> due() {
        return status == SettlementStatus.AGREED ? terms().map(SettlementTerms::amount) : Optional.empty();
    }
}
