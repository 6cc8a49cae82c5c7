package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimHandling;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CorrectedDays;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.PartyJoined;
import io.cyberpas.claims.fundstransfer.FundsReceiving.Prepared;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Records the stolen transactions of a claim whose line was opened by an ordinary notice, or later on. From then on it is handled as if they
 * had been told with the notice; no rule settles a claim that people work on or that is about other losses too.
 */
@ApplicationScoped
public class FundsRecording {

    private final ClaimAccess access;
    private final ClaimHandling claims;
    private final FundsReceiving receiving;
    private final FundsPersons persons;
    private final FundsLosses losses;
    private final Event<PartyJoined> joined;
    private final Clock clock;
    private final ZoneId zone;

    FundsRecording(
            ClaimAccess access,
            ClaimHandling claims,
            FundsReceiving receiving,
            FundsPersons persons,
            FundsLosses losses,
            Event<PartyJoined> joined,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.claims = claims;
        this.receiving = receiving;
        this.persons = persons;
        this.losses = losses;
        this.joined = joined;
        this.clock = clock;
        this.zone = zone;
    }

    /** Whether the transactions of a claim can be recorded: it has the line, and nobody recorded them yet. */
    public boolean isDue(Claim claim) {
        return claim.stage().isOpen()
                && !claim.stage().isAfter(ClaimStage.FIRST_PARTY_QUANTUM)
                && claim.line(CoveragePart.FUNDS_TRANSFER_LOSS).isPresent()
                && losses.of(claim.id()).isEmpty();
    }

    /** What the form of a claim's transactions needs to know. */
    public record Question(String claimNumber, String currency) {}

    /**
     * The claim whose transactions are to be recorded.
     *
     * @throws ConflictException when they cannot be
     */
    @Transactional
    public Question question(String claimNumber, Actor actor) {
        var claim = access.visible(claimNumber, actor);
        requireRecordable(claim);
        return new Question(claim.number(), claim.currency().getCurrencyCode());
    }

    /**
     * Checks what was stolen and reads the cover of policy and person.
     *
     * @throws InvalidInputException naming everything that is wrong with it
     * @throws io.cyberpas.platform.problem.UnavailableException when the policy service does not answer
     */
    @Transactional(Transactional.TxType.NEVER)
    public Prepared prepare(String claimNumber, FundsDetails details, Actor actor) {
        var notice = QuarkusTransaction.requiringNew().call(() -> {
            var claim = access.visible(claimNumber, actor);
            requireRecordable(claim);
            var told = claim.notice();
            return details.under(claim.policyNumber(), told.awareAt(), told.summary(), told.notifier());
        });
        notice.check(clock.instant());
        var policy = claims.coverAsOf(claimNumber, days(notice), actor);
        return receiving.prepared(notice, policy, actor);
    }

    /**
     * Records what was prepared.
     *
     * @throws ConflictException of type {@code same-loss} when the same person told one of the transactions before; names the claim
     */
    @Transactional
    public FundsLoss record(String claimNumber, Prepared prepared, Actor actor) {
        var notice = prepared.notice();
        var person = persons.hold(
                notice.policyNumber(), notice.certificate(), prepared.person().yearFrom());
        var claim = access.forWork(claimNumber, actor, "record stolen transactions");
        requireRecordable(claim);
        receiving.requireNew(notice);
        takeDays(claim, prepared, actor);
        var loss = receiving.keep(claim, prepared, person, actor);
        joined.fire(new PartyJoined(claim, FundsParties.party(loss), actor));
        return loss;
    }

    private void requireRecordable(Claim claim) {
        claim.requireOpen("record stolen transactions");
        if (claim.line(CoveragePart.FUNDS_TRANSFER_LOSS).isEmpty()) {
            throw new ConflictException("Claim " + claim.number() + " has no line for stolen money: open it first");
        }
        if (losses.of(claim.id()).isPresent()) {
            throw new ConflictException("The stolen transactions of claim " + claim.number() + " are recorded already");
        }
        if (claim.stage().isAfter(ClaimStage.FIRST_PARTY_QUANTUM)) {
            throw new ConflictException("The assessment of this side is over; close the claim and reopen it for more");
        }
    }

    /** The line is judged by the day of the loss: at the first notice that day is corrected, later it has to be the one that was matched. */
    private void takeDays(Claim claim, Prepared prepared, Actor actor) {
        var days = days(prepared.notice());
        var known = claim.triggerDates(zone);
        var from = known.occurredFrom();
        var isWithin = from != null
                && !prepared.notice().occurredOn(zone).isBefore(from)
                && !lastDay(prepared.notice()).isAfter(known.occurredTo() == null ? from : known.occurredTo());
        if (isWithin) {
            return;
        }
        if (claim.stage() == ClaimStage.FIRST_NOTICE && claim.lines().size() == 1) {
            claims.correctDays(
                    claim.number(),
                    new IfMatch(claim.version()),
                    days,
                    "The days of the transactions",
                    prepared.policy(),
                    actor);
        } else if (from != null) {
            throw new InvalidInputException(new FieldProblem(
                    "$.transactions[0].bookedAt",
                    "is not within the days of the incident for which the claim was matched with its policy",
                    from + " to " + known.occurredTo()));
        }
    }

    private CorrectedDays days(FundsNotice notice) {
        return new CorrectedDays(notice.occurredOn(zone), lastDay(notice), null);
    }

    private LocalDate lastDay(FundsNotice notice) {
        return LocalDate.ofInstant(notice.lastAt(), zone);
    }
}
