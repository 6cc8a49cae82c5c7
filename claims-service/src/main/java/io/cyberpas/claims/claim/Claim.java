package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One incident, one claim file. It is notified by a broker or taken up by a handler, acknowledged, triaged, and
 * led stage by stage to its closure; every step keeps who took it, when, why and on which evidence. Under it
 * stands one {@link ClaimLine} per coverage part. Evidence, cost, claimants, decisions, reserves and payments
 * belong to features of their own and refer to the claim by its id.
 */
@Entity
@Table(name = "claim")
public class Claim {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "number")
    private String number;

    @Embedded
    private ReceivedNotice notice;

    @Embedded
    private CoverBasis cover;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "duplicate_review")
    private @Nullable String duplicateReview;

    @Embedded
    private Triage triage;

    @Embedded
    private Course course;

    @ElementCollection
    @CollectionTable(name = "claim_line", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "position")
    private List<ClaimLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "claim_participant", joinColumns = @JoinColumn(name = "claim_id"))
    private Set<Participant> participants = new HashSet<>();

    protected Claim() {}

    /**
     * Records a loss as it was told. A policy that was not in force is no reason to lose the notice: the doubt is
     * kept, and the gate of the first stage stays shut until it is cleared.
     *
     * @throws InvalidInputException when a suspected part is not on the policy, or a time contradicts another
     */
    public static Claim notifyOf(String number, NoticeOfLoss told, PolicyCover cover, Actor actor, Instant at) {
        if (told.awareAt().isAfter(at)) {
            throw new InvalidInputException(new FieldProblem("$.awareAt", "lies in the future", "up to " + at));
        }
        var claim = new Claim();
        claim.id = Identifiers.next();
        claim.number = number;
        claim.notice = ReceivedNotice.of(told, actor.subject(), at);
        claim.cover = CoverBasis.of(cover);
        claim.triage = Triage.open();
        claim.course = Course.begin(actor.subject(), at);
        told.suspectedParts().stream().sorted().forEach(part -> claim.openLine(part, cover, actor, at));
        return claim;
    }

    /** Tells the notifier that the claim is in hand; the design asks for it within the hour. */
    public void acknowledge(Instant at) {
        requireStage(ClaimStage.FIRST_NOTICE, "acknowledge");
        if (acknowledgedAt != null) {
            throw new ConflictException("Claim " + number + " was acknowledged already at " + acknowledgedAt);
        }
        acknowledgedAt = at;
    }

    /** Takes the policy's cover anew, for instance after it was reinstated; clears or confirms the doubt. */
    public void matchAgain(PolicyCover current) {
        requireStage(ClaimStage.FIRST_NOTICE, "match with the policy");
        cover = CoverBasis.of(current);
    }

    /** Keeps why the likely duplicates are none. */
    public void reviewDuplicates(String finding) {
        requireStage(ClaimStage.FIRST_NOTICE, "review duplicates");
        duplicateReview = finding;
    }

    /** Sets how grave the incident is and whose law applies; may be corrected while the claim is open. */
    public void triage(Severity severity, Set<Jurisdiction> jurisdictions, boolean extortionDemanded) {
        requireOpen("triage");
        if (stage() == ClaimStage.FIRST_NOTICE) {
            throw course.illegal("triage", number);
        }
        if (stage().isAtLeast(ClaimStage.EXTORTION) && extortionDemanded != triage.extortionDemanded()) {
            throw new ConflictException("Whether there is a demand is settled once the extortion stage is reached");
        }
        triage.judge(severity, jurisdictions, extortionDemanded);
    }

    /**
     * Opens the line of a coverage part, as long as the assessment of its side is not behind the claim.
     *
     * @throws InvalidInputException when the policy does not hold the part
     */
    public void openLine(CoveragePart part, PolicyCover current, Actor actor, Instant at) {
        requireOpen("open a line");
        if (stage().isAfter(part.side().assessedIn())) {
            throw new ConflictException("The assessment of this side is over; close the claim and reopen it for more");
        }
        if (line(part).isPresent()) {
            throw new ConflictException("Claim " + number + " has a line for " + part + " already");
        }
        lines.add(ClaimLine.of(current.requirePart(part), actor.subject(), at));
    }

    /** Lets an appointed firm see the claim from now on. */
    public void admit(Participant participant) {
        requireOpen("appoint");
        participants.add(participant);
    }

    /**
     * Leaves the current stage for the next that applies.
     *
     * @param unmet what the gates of the stage miss
     * @throws UnmetConditionsException when anything is missing
     */
    public void complete(ClaimStage completed, List<UnmetCondition> unmet, GateDecision decision) {
        requireStage(completed, "complete " + completed);
        if (!completed.isWork()) {
            throw course.illegal("complete", number);
        }
        if (!unmet.isEmpty()) {
            throw new UnmetConditionsException(completed, unmet);
        }
        moveTo(nextApplicable(), decision);
    }

    /** Ends a claim at its notice: a duplicate of another, or without a policy in force. */
    public void closeAtNotice(GateDecision decision) {
        requireStage(ClaimStage.FIRST_NOTICE, "close at notice");
        moveTo(ClaimStage.CLOSED, decision);
    }

    /** Opens a closed claim again. */
    public void reopen(GateDecision decision) {
        requireStage(ClaimStage.CLOSED, "reopen");
        moveTo(ClaimStage.REOPENED, decision);
    }

    /** Chooses the stage at which a reopened claim goes on. */
    public void resumeAt(ClaimStage stage, GateDecision decision) {
        requireStage(ClaimStage.REOPENED, "resume");
        if (!applies(stage)) {
            throw new ConflictException("Stage " + stage + " does not apply to " + number);
        }
        moveTo(stage, decision);
    }

    private ClaimStage nextApplicable() {
        return stage().successors().stream()
                .filter(each -> each != ClaimStage.CLOSED || stage() == ClaimStage.RECOVERY)
                .filter(this::applies)
                .findFirst()
                .orElseThrow();
    }

    private void moveTo(ClaimStage next, GateDecision decision) {
        course.moveTo(next, number, decision);
    }

    /** Whether the stage is part of this claim's course, given its lines and whether there is a demand. */
    public boolean applies(ClaimStage stage) {
        return switch (stage) {
            case FIRST_PARTY_QUANTUM -> lines.stream().anyMatch(each -> each.side() == Side.FIRST_PARTY);
            case LIABILITY -> lines.stream().anyMatch(each -> each.side() == Side.THIRD_PARTY);
            case EXTORTION -> triage.extortionDemanded();
            case FIRST_NOTICE, TRIAGE, PANEL, PRESERVATION, NOTIFICATION, PROVISIONAL_COVERAGE -> true;
            case FORENSIC_REPORT, COVERAGE_DECISION, PAYMENT, RECOVERY, CLOSED, REOPENED -> true;
        };
    }

    /** @throws io.cyberpas.platform.problem.IllegalTransitionException when the claim is closed */
    public void requireOpen(String attempted) {
        if (!stage().isOpen()) {
            throw course.illegal(attempted, number);
        }
    }

    private void requireStage(ClaimStage required, String attempted) {
        if (stage() != required) {
            throw course.illegal(attempted, number);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public String policyNumber() {
        return cover.policyNumber();
    }

    /** When the insured became aware; the statutory clocks start here. */
    public Instant awareAt() {
        return notice.awareAt();
    }

    public ReceivedNotice notice() {
        return notice;
    }

    public CoverBasis cover() {
        return cover;
    }

    /** What the insured bears of the claim, once. */
    public Money retention() {
        return cover.retention();
    }

    /** The currency of policy and claim; every amount of the claim is in it. */
    public Currency currency() {
        return cover.aggregateLimit().currency();
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    public Optional<String> duplicateReview() {
        return Optional.ofNullable(duplicateReview);
    }

    public Triage triage() {
        return triage;
    }

    public ClaimStage stage() {
        return course.stage();
    }

    /** Every step so far, oldest first. */
    public List<StageChange> stageChanges() {
        return course.changes();
    }

    public List<ClaimLine> lines() {
        return List.copyOf(lines);
    }

    public Optional<ClaimLine> line(CoveragePart part) {
        return lines.stream().filter(each -> each.part() == part).findFirst();
    }

    public Set<Participant> participants() {
        return Set.copyOf(participants);
    }
}
