package io.cyberpas.claims.liability;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What third parties demand of the insured. A demand for consolation money is the sum of the awards to the victims
 * on its roster; any other states its sum. Whatever changes the sum takes back an assessment made before.
 */
@Entity
@Table(name = "demand")
public class Demand {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Column(name = "position", updatable = false)
    private int position;

    @Embedded
    private DemandTerms terms;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "award_per_head_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "award_per_head_currency"))
    private @Nullable Money awardPerHead;

    @Embedded
    private RosterTally tally;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Embedded
    private @Nullable LiabilityAssessment assessment;

    @Embedded
    private @Nullable DemandEnding ending;

    protected Demand() {}

    /**
     * Records a demand on a claim as its n-th.
     *
     * @param awardPerHead what each victim is awarded who is given no award of his own; null without a roster
     */
    static Demand of(
            Claim claim,
            int position,
            DemandTerms terms,
            @Nullable Money awardPerHead,
            Actor actor,
            LocalDate today,
            Instant now) {
        terms.check(claim, today);
        var demand = new Demand();
        demand.id = Identifiers.next();
        demand.claimId = claim.id();
        demand.position = position;
        demand.terms = terms;
        demand.awardPerHead = awardPerHead;
        demand.tally = new RosterTally(0, 0, Money.zero(claim.currency()));
        demand.recordedBy = actor.subject();
        demand.recordedAt = now;
        return demand;
    }

    /** Takes note that the roster was loaded or its awards changed. */
    public void count(RosterTally newTally) {
        requireRoster();
        tally = newTally;
        assessment = null;
    }

    /** Changes what is awarded per head; the roster is counted anew afterwards. */
    public void award(Money perHead) {
        requireRoster();
        awardPerHead = perHead;
    }

    /** Says what is due; may be corrected. */
    void assess(ClaimantStanding standing, int faultPercent, Money amount, String reason, Actor actor, Instant now) {
        requireOpen("assess");
        if (terms.kind().isByRoster() && tally.victims() == 0) {
            throw new ConflictException(reference() + " has no roster yet; load it before it is assessed");
        }
        var assessed = new LiabilityAssessment(standing, faultPercent, amount, reason, actor.subject(), now);
        assessed.check(demanded());
        assessment = assessed;
    }

    /** Ends it: a settlement takes its place, or the claimants took it back. */
    void end(DemandEnding.How how, String reason, Actor actor, Instant now) {
        requireOpen("end");
        ending = new DemandEnding(how, reason, actor.subject(), now);
    }

    private void requireOpen(String attempted) {
        DemandEnding known = ending;
        if (known != null) {
            throw new IllegalTransitionException(reference(), known.how(), attempted, List.of());
        }
    }

    /** Whether nothing is left to assess: it is assessed or has ended. */
    public boolean isAnswered() {
        return assessment != null || ending != null;
    }

    /** How it ended; empty while it stands. */
    public Optional<DemandEnding> ending() {
        return Optional.ofNullable(ending);
    }

    /** The sum demanded. */
    public Money demanded() {
        Money stated = terms.stated();
        return stated == null ? tally.total() : stated;
    }

    /** @throws ConflictException if it states its sum */
    public void requireRoster() {
        if (!terms.kind().isByRoster()) {
            throw new ConflictException(reference() + " is a demand for " + terms.kind() + " and has no roster");
        }
    }

    /** What is awarded per head. */
    public Money requireAwardPerHead() {
        requireRoster();
        return Objects.requireNonNull(awardPerHead);
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

    /** Readable reference within the claim, such as {@code DEMAND-1}. */
    public String reference() {
        return "DEMAND-" + position;
    }

    public DemandTerms terms() {
        return terms;
    }

    public Optional<Money> awardPerHead() {
        return Optional.ofNullable(awardPerHead);
    }

    public RosterTally tally() {
        return tally;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<LiabilityAssessment> assessment() {
        return Optional.ofNullable(assessment);
    }
}
