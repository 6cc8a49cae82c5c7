package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes notices of loss and works on the file itself; the course through the stages is handled elsewhere. */
@ApplicationScoped
public class ClaimHandling {

    private static final Set<CoveragePart> ANY_PART = Set.of(CoveragePart.values());

    private final NoticeStoring storing;
    private final ClaimAccess access;
    private final PolicyCovers covers;
    private final LikelyDuplicates duplicates;
    private final NumberSequence numbers;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    ClaimHandling(
            NoticeStoring storing,
            ClaimAccess access,
            PolicyCovers covers,
            LikelyDuplicates duplicates,
            NumberSequence numbers,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.storing = storing;
        this.access = access;
        this.covers = covers;
        this.duplicates = duplicates;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Reads what the policy covers on the days that the triggers of the notice ask for; no transaction is open while the policy
     * service is asked.
     *
     * @throws InvalidInputException when there is no such policy, it is not of the broker's brokerage, or the days contradict each other
     */
    @Transactional(Transactional.TxType.NEVER)
    public PolicyOnDays coverFor(String policyNumber, NoticeOfLoss notice, Actor actor) {
        var dates = notice.dates(clock.instant(), zone);
        return CoverReading.read(covers, policyNumber, dates, notice.suspectedParts(), actor)
                .filter(policy -> ClaimAccess.mayNotify(actor, policy.atAwareness()))
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("$.policyNumber", "is not a policy you can notify a loss under")));
    }

    /** Reads the cover of a claim's policy anew, for the days that any trigger asks for. */
    @Transactional(Transactional.TxType.NEVER)
    public PolicyOnDays currentCover(String number, Actor actor) {
        return coverAsOf(number, claim -> claim.triggerDates(zone), actor);
    }

    /**
     * Reads the cover of a claim's policy for the days of the incident as they are known now.
     *
     * @throws InvalidInputException when the days contradict each other
     */
    @Transactional(Transactional.TxType.NEVER)
    public PolicyOnDays coverAsOf(String number, CorrectedDays days, Actor actor) {
        return coverAsOf(
                number,
                claim -> TriggerDates.of(
                        claim.awareAt(),
                        days.occurredOn(),
                        days.occurredUntil(),
                        days.claimMadeOn(),
                        clock.instant(),
                        zone),
                actor);
    }

    private PolicyOnDays coverAsOf(String number, Function<Claim, TriggerDates> dates, Actor actor) {
        var question = QuarkusTransaction.requiringNew().call(() -> {
            var claim = access.visible(number, actor);
            return new CoverQuestion(claim.policyNumber(), dates.apply(claim));
        });
        return CoverReading.read(covers, question.policyNumber(), question.dates(), ANY_PART, actor)
                .orElseThrow(() -> new ConflictException("Policy " + question.policyNumber() + " is gone"));
    }

    private record CoverQuestion(String policyNumber, TriggerDates dates) {}

    /** Records a loss. */
    @Transactional
    public Claim notifyOf(NoticeOfLoss notice, PolicyOnDays policy, Actor actor) {
        var claim = Claim.notifyOf(numbers.next("C"), notice, policy, actor, clock.instant());
        storing.store(List.of(claim), actor);
        audit.record(actor, "claim.notified", claim.number(), claim.cover().doubt());
        return claim;
    }

    /**
     * Records many losses in the transaction under way, each as {@link #notifyOf} would.
     *
     * @param belonging keeps what else belongs to the claims; gets them in the order of the notices
     * @param cause said in the audit trail of each
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void notifyAll(List<NoticeOnPolicy> notices, Consumer<List<Claim>> belonging, String cause, Actor actor) {
        var at = clock.instant();
        var drawn = numbers.next("C", notices.size()).iterator();
        var notified = notices.stream()
                .map(each -> Claim.notifyOf(drawn.next(), each.notice(), each.policy(), actor, at))
                .toList();
        storing.store(notified, actor);
        belonging.accept(notified);
        audit.recordAll(
                actor, "claim.notified", notified.stream().map(Claim::number).toList(), cause);
    }

    /** Acknowledges the notice towards the notifier. */
    @Transactional
    public void acknowledge(String number, @Nullable IfMatch ifMatch, Actor actor) {
        var claim = forWork(number, ifMatch, actor, "acknowledge");
        claim.acknowledge(clock.instant());
        audit.record(actor, "claim.acknowledged", number, null);
    }

    /** Keeps why the likely duplicates, all that there are now, are none. */
    @Transactional
    public void reviewDuplicates(String number, @Nullable IfMatch ifMatch, String finding, Actor actor) {
        var claim = forWork(number, ifMatch, actor, "review duplicates");
        var reviewed =
                duplicates.of(claim).stream().map(each -> each.claim().number()).toList();
        claim.reviewDuplicates(finding, reviewed);
        audit.record(actor, "claim.duplicates-reviewed", number, String.join(", ", reviewed) + ": " + finding);
    }

    /** Takes the cover anew that was read just before. */
    @Transactional
    public void matchAgain(String number, @Nullable IfMatch ifMatch, PolicyOnDays policy, Actor actor) {
        var claim = forWork(number, ifMatch, actor, "match with the policy");
        claim.matchAgain(policy);
        audit.record(actor, "claim.matched", number, claim.cover().doubt());
    }

    /** Corrects the days of the incident, on the cover of those days that was read just before. */
    @Transactional
    public void correctDays(
            String number,
            @Nullable IfMatch ifMatch,
            CorrectedDays days,
            String reason,
            PolicyOnDays policy,
            Actor actor) {
        var claim = forWork(number, ifMatch, actor, "correct the days");
        claim.correctDates(
                new DateCorrection(
                        days.occurredOn(),
                        days.occurredUntil(),
                        days.claimMadeOn(),
                        reason,
                        actor.subject(),
                        clock.instant()),
                policy);
        audit.record(actor, "claim.days-corrected", number, days.said() + ": " + reason);
    }

    /** Lets the claim go on although its cover is in doubt. */
    @Transactional
    public void confirmDoubt(String number, @Nullable IfMatch ifMatch, String finding, Actor actor) {
        var claim = forWork(number, ifMatch, actor, "confirm the doubt");
        claim.confirmDoubt(new DoubtConfirmation(finding, actor.subject(), clock.instant()));
        audit.record(actor, "claim.doubt-confirmed", number, finding);
    }

    /** Opens the line of a coverage part on the cover that was read just before. */
    @Transactional
    public void openLine(
            String number, @Nullable IfMatch ifMatch, CoveragePart part, PolicyOnDays policy, Actor actor) {
        var claim = forWork(number, ifMatch, actor, "open a line");
        claim.openLine(part, policy, actor, clock.instant());
        audit.record(actor, "claim.line-opened", number, part.name());
    }

    private Claim forWork(String number, @Nullable IfMatch ifMatch, Actor actor, String attempted) {
        var claim = access.forWork(number, actor, attempted);
        IfMatch.check(ifMatch, claim.version());
        return claim;
    }
}
