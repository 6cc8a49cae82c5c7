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
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Takes notices of loss and works on the file itself; the course through the stages is handled elsewhere. */
@ApplicationScoped
public class ClaimHandling {

    private final Claims claims;
    private final ClaimAccess access;
    private final PolicyCovers covers;
    private final NumberSequence numbers;
    private final AuditTrail audit;
    private final Event<ClaimMoved> moved;
    private final Clock clock;
    private final ZoneId zone;

    ClaimHandling(
            Claims claims,
            ClaimAccess access,
            PolicyCovers covers,
            NumberSequence numbers,
            AuditTrail audit,
            Event<ClaimMoved> moved,
            Clock clock,
            ZoneId zone) {
        this.claims = claims;
        this.access = access;
        this.covers = covers;
        this.numbers = numbers;
        this.audit = audit;
        this.moved = moved;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Reads the cover on which a notice will stand; no transaction is open while the policy service is asked.
     *
     * @throws InvalidInputException when there is no such policy, or it is not of the broker's brokerage
     */
    @Transactional(Transactional.TxType.NEVER)
    public PolicyCover coverFor(String policyNumber, LocalDate on, Actor actor) {
        return covers.find(policyNumber, on, actor)
                .filter(cover -> ClaimAccess.mayNotify(actor, cover))
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("$.policyNumber", "is not a policy you can notify a loss under")));
    }

    /** The day in the business zone on which the insured became aware: cover is asked for this day. */
    public LocalDate dayOf(Instant awareAt) {
        return LocalDate.ofInstant(awareAt, zone);
    }

    /** Reads the cover of a claim's policy anew, for the day of awareness. */
    @Transactional(Transactional.TxType.NEVER)
    public PolicyCover currentCover(String number, Actor actor) {
        var basis = QuarkusTransaction.requiringNew().call(() -> {
            var claim = access.visible(number, actor);
            return new CoverQuestion(claim.policyNumber(), dayOf(claim.awareAt()));
        });
        return covers.find(basis.policyNumber(), basis.on(), actor)
                .orElseThrow(() -> new ConflictException("Policy " + basis.policyNumber() + " is gone"));
    }

    private record CoverQuestion(String policyNumber, LocalDate on) {}

    /** Records a loss. */
    @Transactional
    public Claim notifyOf(NoticeOfLoss notice, PolicyCover cover, Actor actor) {
        var claim = Claim.notifyOf(numbers.next("C"), notice, cover, actor, clock.instant());
        claims.persist(claim);
        audit.record(actor, "claim.notified", claim.number(), claim.cover().doubt());
        moved.fire(new ClaimMoved(claim, null, actor));
        return claim;
    }

    /** Acknowledges the notice towards the notifier. */
    @Transactional
    public void acknowledge(String number, @Nullable IfMatch ifMatch, Actor actor) {
        var claim = forWork(number, ifMatch, actor, "acknowledge");
        claim.acknowledge(clock.instant());
        audit.record(actor, "claim.acknowledged", number, null);
    }

    /** Keeps why likely duplicates are none. */
    @Transactional
    public void reviewDuplicates(String number, @Nullable IfMatch ifMatch, String finding, Actor actor) {
        var claim = forWork(number, ifMatch, actor, "review duplicates");
        claim.reviewDuplicates(finding);
        audit.record(actor, "claim.duplicates-reviewed", number, finding);
    }

    /** Takes the cover anew that was read just before. */
    @Transactional
    public void matchAgain(String number, @Nullable IfMatch ifMatch, PolicyCover cover, Actor actor) {
        var claim = forWork(number, ifMatch, actor, "match with the policy");
        claim.matchAgain(cover);
        audit.record(actor, "claim.matched", number, claim.cover().doubt());
    }

    /** Opens the line of a coverage part on the cover that was read just before. */
    @Transactional
    public void openLine(String number, @Nullable IfMatch ifMatch, CoveragePart part, PolicyCover cover, Actor actor) {
        var claim = forWork(number, ifMatch, actor, "open a line");
        claim.openLine(part, cover, actor, clock.instant());
        audit.record(actor, "claim.line-opened", number, part.name());
    }

    private Claim forWork(String number, @Nullable IfMatch ifMatch, Actor actor, String attempted) {
        var claim = access.forWork(number, actor, attempted);
        IfMatch.check(ifMatch, claim.version());
        return claim;
    }
}
