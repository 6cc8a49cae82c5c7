package io.cyberpas.policy.renewal;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.TermChange;
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
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The renewal of a policy that expires: the terms on which it would go on for another year, what they cost, and what became of
 * it. The terms are those of the policy's last days of cover with what an underwriter changed of them.
 */
@Entity
@Table(name = "renewal_offer")
public class RenewalOffer {

    @Id
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "policy_id")
    private UUID policyId;

    @Column(name = "policy_number")
    private String policyNumber;

    @Column(name = "brokerage")
    private String brokerage;

    @Column(name = "version_id")
    private UUID versionId;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "cover_from"))
    @AttributeOverride(name = "to", column = @Column(name = "cover_to"))
    private CoverPeriod period;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RenewalState state;

    @Embedded
    private RenewalPrice price;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "run_id")
    private @Nullable UUID runId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "renewed_by")
    private @Nullable String renewedBy;

    @ElementCollection
    @CollectionTable(name = "renewal_part", joinColumns = @JoinColumn(name = "offer_id"))
    @OrderBy("code")
    private List<PartPremium> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "renewal_term_change", joinColumns = @JoinColumn(name = "offer_id"))
    @OrderColumn(name = "position")
    private List<TermChange> changes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "renewal_step", joinColumns = @JoinColumn(name = "offer_id"))
    @OrderColumn(name = "position")
    private List<RenewalStep> steps = new ArrayList<>();

    /** For Hibernate. */
    protected RenewalOffer() {}

    private RenewalOffer(PricedRenewal renewal, LocalDate validUntil, @Nullable UUID runId, Instant at) {
        this.id = Identifiers.next();
        this.policyId = renewal.policyId();
        this.policyNumber = renewal.terms().policyNumber();
        this.brokerage = renewal.brokerage();
        this.versionId = renewal.versionId();
        this.period = renewal.terms().period();
        this.state = renewal.firstState();
        this.validUntil = validUntil;
        this.runId = runId;
        this.createdAt = at;
        take(renewal);
    }

    /** The renewal of an expiring policy, at what its terms cost. */
    static RenewalOffer of(PricedRenewal renewal, LocalDate validUntil, @Nullable UUID runId, Instant at, Actor actor) {
        RenewalOffer offer = new RenewalOffer(renewal, validUntil, runId, at);
        offer.steps.add(new RenewalStep(offer.state, at, actor.subject(), null));
        return offer;
    }

    /** An underwriter agrees to what was referred; it is offered at the premium of the tariff. */
    void approve(LocalDate standsUntil, @Nullable String reason, Instant at, Actor actor) {
        require("approval", state == RenewalState.REFERRED);
        if (price.after() == null) {
            throw new ConflictException("The terms of %s have no premium; change them instead".formatted(policyNumber));
        }
        moveTo(RenewalState.OFFERED, "approval", reason, at, actor);
        validUntil = standsUntil;
    }

    /** An underwriter offers other terms, at what they cost. */
    void changeTerms(PricedRenewal renewal, LocalDate standsUntil, String reason, Instant at, Actor actor) {
        moveTo(RenewalState.OFFERED, "terms", reason, at, actor);
        validUntil = standsUntil;
        take(renewal);
    }

    /** An underwriter does not agree; that the policy is not renewed still has to be told to the insured. */
    void refuse(String reason, Instant at, Actor actor) {
        moveTo(RenewalState.NON_RENEWAL_PROPOSED, "refusal", reason, at, actor);
    }

    /** The insured wants it: from now on another policy follows the expiring one. */
    void accept(LocalDate today, String newPolicyNumber, Instant at, Actor actor) {
        requireAcceptable(today);
        moveTo(RenewalState.ACCEPTED, "acceptance", null, at, actor);
        renewedBy = newPolicyNumber;
    }

    /**
     * Refuses what cannot be accepted on a day.
     *
     * @throws ConflictException if it is not offered, or stands no longer
     */
    void requireAcceptable(LocalDate today) {
        require("acceptance", state.successors().contains(RenewalState.ACCEPTED));
        if (today.isAfter(validUntil)) {
            throw new ConflictException(
                    "offer-expired",
                    "The offer stands no longer",
                    "The renewal of %s could be accepted until %s".formatted(policyNumber, validUntil),
                    Map.of("validUntil", validUntil.toString()));
        }
    }

    /** The insured does not want it. */
    void decline(String reason, Instant at, Actor actor) {
        moveTo(RenewalState.DECLINED_BY_INSURED, "declination", reason, at, actor);
    }

    /**
     * The insurer tells that it does not renew.
     *
     * @param latest the last day on which it can
     * @throws ConflictException if it is too late for that
     */
    void giveNotice(LocalDate today, LocalDate latest, String reason, Instant at, Actor actor) {
        require("non-renewal", state.successors().contains(RenewalState.NOT_RENEWED));
        if (today.isAfter(latest)) {
            throw new ConflictException(
                    "notice-too-late",
                    "Too late for a notice",
                    "That %s is not renewed had to be told by %s; it can still be offered on other terms"
                            .formatted(policyNumber, latest),
                    Map.of("noticeBy", latest.toString()));
        }
        moveTo(RenewalState.NOT_RENEWED, "non-renewal", reason, at, actor);
    }

    /** It no longer counts, so that another may be made. */
    void withdraw(String reason, Instant at, Actor actor) {
        moveTo(RenewalState.WITHDRAWN, "withdrawal", reason, at, actor);
    }

    private void take(PricedRenewal renewal) {
        price = RenewalPrice.of(renewal);
        parts.clear();
        parts.addAll(renewal.parts());
        changes.clear();
        changes.addAll(renewal.terms().changes());
    }

    private void moveTo(RenewalState next, String attempted, @Nullable String reason, Instant at, Actor actor) {
        require(attempted, state.successors().contains(next));
        state = next;
        steps.add(new RenewalStep(next, at, actor.subject(), reason));
    }

    private void require(String attempted, boolean legal) {
        if (!legal) {
            throw new IllegalTransitionException(
                    "The renewal of " + policyNumber, state, attempted, state.successors());
        }
    }

    UUID policyId() {
        return policyId;
    }

    UUID versionId() {
        return versionId;
    }

    /** Key, by time of making. */
    public UUID id() {
        return id;
    }

    /** Version of the record, for {@code ETag} and {@code If-Match}. */
    public long version() {
        return version;
    }

    /** The policy that expires. */
    public String policyNumber() {
        return policyNumber;
    }

    /** Code of the brokerage that looks after the policy. */
    public String brokerage() {
        return brokerage;
    }

    /** The year to come; it begins when the policy expires. */
    public CoverPeriod period() {
        return period;
    }

    /** Where it stands. */
    public RenewalState state() {
        return state;
    }

    /** What it costs. */
    public RenewalPrice price() {
        return price;
    }

    /** Both premiums by part. */
    public List<PartPremium> parts() {
        return Collections.unmodifiableList(parts);
    }

    /** What an underwriter changed of the terms. */
    public List<TermChange> changes() {
        return Collections.unmodifiableList(changes);
    }

    /** The last day on which it can be accepted. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** The policy that it became, once it is accepted. */
    public @Nullable String renewedBy() {
        return renewedBy;
    }

    /** What happened to it, in order. */
    public List<RenewalStep> steps() {
        return Collections.unmodifiableList(steps);
    }
}
