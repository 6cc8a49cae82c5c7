package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.ConflictException;
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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
public class Claim implements ClaimFile {

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

    @Embedded
    private FirstNotice first;

    @Column(name = "event_code")
    private @Nullable String eventCode;

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
     * Records a loss as it was told. A policy that does not cover the day a trigger asks for is no reason to lose the notice: the
     * doubt is kept, and the gate of the first stage stays shut until it is cleared or confirmed.
     *
     * @throws InvalidInputException when a suspected part is not on the policy, or a time contradicts another
     */
    public static Claim notifyOf(String number, NoticeOfLoss told, PolicyOnDays policy, Actor actor, Instant at) {
        var claim = new Claim();
        claim.id = Identifiers.next();
        claim.number = number;
        claim.notice = ReceivedNotice.of(told, actor.subject(), at);
        claim.first = FirstNotice.open();
        claim.triage = Triage.open();
        claim.course = Course.begin(actor.subject(), at);
        told.suspectedParts().stream()
                .sorted()
                .forEach(part -> claim.lines.add(ClaimLine.of(part, policy, actor.subject(), at)));
        claim.cover = CoverBasis.of(policy.atAwareness(), CoverDoubt.of(claim.lines, policy));
        return claim;
    }

    /** Tells the notifier that the claim is in hand; the design asks for it within the hour. */
    public void acknowledge(Instant at) {
        course.require(ClaimStage.FIRST_NOTICE, "acknowledge", number);
        first.acknowledge(number, at);
    }

    /** Takes the policy's cover anew, for instance after it was reinstated; clears the doubt or names it anew. */
    public void matchAgain(PolicyOnDays current) {
        course.require(ClaimStage.FIRST_NOTICE, "match with the policy", number);
        var before = cover.doubt();
        lines.replaceAll(line -> line.matchedWith(current));
        cover = CoverBasis.of(current.atAwareness(), CoverDoubt.of(lines, current));
        if (!Objects.equals(before, cover.doubt())) {
            first.forgetConfirmation();
        }
    }

    /** Corrects the days of the incident or of the demand, and matches the lines with the policy as of them. */
    public void correctDates(DateCorrection correction, PolicyOnDays current) {
        course.require(ClaimStage.FIRST_NOTICE, "correct the days", number);
        first.correct(correction);
        matchAgain(current);
    }

    /** Lets the claim go on although its cover is in doubt; the coverage decision settles it. */
    public void confirmDoubt(DoubtConfirmation confirmation) {
        course.require(ClaimStage.FIRST_NOTICE, "confirm the doubt", number);
        if (cover.doubt() == null) {
            throw new ConflictException("The cover of claim " + number + " is not in doubt");
        }
        first.confirmDoubt(confirmation);
    }

    /** Keeps why the likely duplicates, the claims of these numbers, are none. */
    public void reviewDuplicates(String finding, List<String> reviewed) {
        course.require(ClaimStage.FIRST_NOTICE, "review duplicates", number);
        first.reviewDuplicates(finding, reviewed);
    }

    /** Puts the claim to a loss event, if it belongs to none yet: one outage or campaign that struck others too. */
    public void assignTo(String event) {
        if (eventCode != null) {
            throw new ConflictException("Claim " + number + " belongs to event " + eventCode + " already");
        }
        eventCode = event;
    }

    /** Takes the claim away from its event. */
    public void removeFromEvent() {
        if (eventCode == null) {
            throw new ConflictException("Claim " + number + " belongs to no event");
        }
        eventCode = null;
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
    public void openLine(CoveragePart part, PolicyOnDays current, Actor actor, Instant at) {
        requireOpen("open a line");
        if (stage().isAfter(part.side().assessedIn())) {
            throw new ConflictException("The assessment of this side is over; close the claim and reopen it for more");
        }
        if (line(part).isPresent()) {
            throw new ConflictException("Claim " + number + " has a line for " + part + " already");
        }
        lines.add(ClaimLine.of(part, current, actor.subject(), at));
        if (stage() == ClaimStage.FIRST_NOTICE) {
            matchAgain(current);
        }
    }

    /** Goes the way of a rule's edition that settles it without people, or, with null, that of people again. */
    public void settleBy(@Nullable String ruleEdition) {
        course.follow(ruleEdition, number);
    }

    /** The edition of the rule that settles it, if one does. */
    public Optional<String> settledByRule() {
        return course.rule();
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
        course.require(completed, "complete " + completed, number);
        if (!completed.isWork()) {
            throw course.illegal("complete", number);
        }
        if (!unmet.isEmpty()) {
            throw new UnmetConditionsException(completed, unmet);
        }
        course.moveTo(Route.next(this), number, decision);
    }

    /** Ends a claim at its notice: a duplicate of another, or without a policy in force. */
    public void closeAtNotice(GateDecision decision) {
        course.require(ClaimStage.FIRST_NOTICE, "close at notice", number);
        course.moveTo(ClaimStage.CLOSED, number, decision);
    }

    /** Opens a closed claim again. */
    public void reopen(GateDecision decision) {
        course.require(ClaimStage.CLOSED, "reopen", number);
        course.moveTo(ClaimStage.REOPENED, number, decision);
    }

    /** Chooses the stage at which a reopened claim goes on. */
    public void resumeAt(ClaimStage stage, GateDecision decision) {
        course.require(ClaimStage.REOPENED, "resume", number);
        if (!applies(stage)) {
            throw new ConflictException("Stage " + stage + " does not apply to " + number);
        }
        course.moveTo(stage, number, decision);
    }

    /** Whether the stage is part of this claim's course, given its lines and whether there is a demand. */
    public boolean applies(ClaimStage stage) {
        return Route.applies(stage, this);
    }

    /** @throws io.cyberpas.platform.problem.IllegalTransitionException when the claim is closed */
    public void requireOpen(String attempted) {
        course.requireOpen(attempted, number);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public ReceivedNotice notice() {
        return notice;
    }

    @Override
    public CoverBasis cover() {
        return cover;
    }

    @Override
    public Optional<String> eventCode() {
        return Optional.ofNullable(eventCode);
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

    @Override
    public List<ClaimLine> lines() {
        return List.copyOf(lines);
    }

    public Set<Participant> participants() {
        return Set.copyOf(participants);
    }

    @Override
    public FirstNotice firstNotice() {
        return first;
    }
}
