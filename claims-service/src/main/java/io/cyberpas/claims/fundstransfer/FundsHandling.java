package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads losses of money, and what people say of those that no rule settles. */
@ApplicationScoped
public class FundsHandling {

    private static final String COUNTS = """
            SELECT count(*) FILTER (WHERE status = 'SETTLED'), count(*) FILTER (WHERE status = 'REFERRED'),
                   count(*) FILTER (WHERE sampled AND status = 'SETTLED' AND reviewed_by IS NULL), count(*) FILTER (WHERE status = 'REVERSED')
            FROM funds_loss WHERE judged_at >= ?
            """;

    private final ClaimAccess access;
    private final FundsLosses losses;
    private final FundsPersons persons;
    private final StraightThroughRules rules;
    private final WorkQueue work;
    private final Database database;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    FundsHandling(
            ClaimAccess access,
            FundsLosses losses,
            FundsPersons persons,
            StraightThroughRules rules,
            WorkQueue work,
            Database database,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.losses = losses;
        this.persons = persons;
        this.rules = rules;
        this.work = work;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /** How many of the losses judged since a day went which way, and how many a manager still has to look at. */
    public record Counts(long settled, long referred, long reviewDue, long reversed) {}

    /** The losses that the actor may see, newest first: staff all, brokers those under policies of their brokerage. */
    @Transactional
    public Page<FundsLoss> list(FundsLosses.Filter filter, PageRequest request, Actor actor) {
        var brokerage = ClaimAccess.isStaff(actor) ? null : Objects.requireNonNullElse(actor.brokerage(), "");
        return losses.page(filter, brokerage, request);
    }

    /** Which way the losses judged since a day went. */
    public Counts counts(LocalDate since) {
        return database.first(
                        COUNTS,
                        row -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                        since.atStartOfDay(zone).toInstant())
                .orElseThrow();
    }

    /** The loss of a claim that the actor may see. */
    @Transactional
    public FundsLoss find(String claimNumber, Actor actor) {
        var claim = access.visible(claimNumber, actor);
        return losses.require(claim.number());
    }

    /** The edition by which losses are judged today, if there is one. */
    public @Nullable StraightThroughRule rule() {
        return rules.on(today()).orElse(null);
    }

    /** What the limits of the person leave for a loss as things stand. */
    @Transactional
    public Money left(FundsLoss loss) {
        return persons.limits(loss, eventHours()).left();
    }

    /**
     * Says what is recognised of a loss that no rule settled; cut to what the limits of the person leave.
     *
     * @throws InvalidInputException when it is more than was claimed
     */
    @Transactional
    public FundsLoss assess(String claimNumber, @Nullable IfMatch ifMatch, Money amount, String reason, Actor actor) {
        persons.holdOf(losses.require(claimNumber).id());
        Claim claim = access.forWork(claimNumber, actor, "assess a loss of money");
        var loss = losses.require(claimNumber);
        losses.getEntityManager().refresh(loss);
        IfMatch.check(ifMatch, loss.version());
        if (!amount.currency().equals(loss.claimed().currency())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.amount.currency",
                    "is not the currency of the loss",
                    loss.claimed().currency().getCurrencyCode()));
        }
        var limits = persons.limits(loss, eventHours());
        loss.assess(new FundsAssessment(
                limits.recognised(amount).min(amount),
                limits.payable(amount),
                actor.subject(),
                clock.instant(),
                reason));
        work.settle(claim, StraightThrough.HANDLE, claimNumber, reason, actor);
        audit.record(
                actor,
                "funds.assessed",
                claimNumber,
                limits.recognised(amount) + " of " + loss.claimed() + ": " + reason);
        losses.flush();
        return loss;
    }

    private int eventHours() {
        return rules.on(today()).map(StraightThroughRule::eventHours).orElse(0);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
