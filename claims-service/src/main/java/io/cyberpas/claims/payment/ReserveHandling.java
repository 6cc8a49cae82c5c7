package io.cyberpas.claims.payment;

import io.cyberpas.claims.accounting.MoneyBook;
import io.cyberpas.claims.accounting.MoneyMovement;
import io.cyberpas.claims.accounting.MovementKind;
import io.cyberpas.claims.authority.Act;
import io.cyberpas.claims.authority.Authority;
import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimLine;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.RuleAuthority;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sets reserves, proposes them from averages and says where they stand. */
@ApplicationScoped
public class ReserveHandling {

    private final ClaimAccess access;
    private final ReserveMovements movements;
    private final Payments payments;
    private final Authority authority;
    private final ReserveAverages averages;
    private final MoneyBook book;
    private final AuditTrail audit;
    private final Clock clock;

    ReserveHandling(
            ClaimAccess access,
            ReserveMovements movements,
            Payments payments,
            Authority authority,
            ReserveAverages averages,
            MoneyBook book,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.movements = movements;
        this.payments = payments;
        this.authority = authority;
        this.averages = averages;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A reserve to set.
     *
     * @param total what the insurer now expects to pay in all, what was paid included
     */
    public record Target(CoveragePart part, AmountKind kind, Money total, ReserveCause cause, String reason) {}

    /** A reserve that the averages suggest for a line that has none yet. */
    public record Suggestion(CoveragePart part, AmountKind kind, Money total) {}

    /**
     * Moves the reserve of a part and kind to a new total.
     *
     * @throws ForbiddenActionException when the total is above the actor's authority
     */
    @Transactional
    public ReserveMovement set(String number, Target target, Actor actor) {
        var claim = access.forWork(number, actor, "set a reserve");
        return moveWithin(claim, target, actor);
    }

    /** Moves a reserve by a rule, within its own authority. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ReserveMovement setBy(RuleAuthority rule, Claim claim, Target target) {
        claim.requireOpen("set a reserve");
        rule.requireCovers(target.total());
        return move(claim, target, rule.actor());
    }

    /**
     * Takes over everything that is suggested.
     *
     * @return the movements; none where every line has a reserve by now
     */
    @Transactional
    public List<ReserveMovement> adoptSuggestions(String number, Actor actor) {
        var claim = access.forWork(number, actor, "set a reserve");
        return suggestions(claim).stream()
                .map(each -> moveWithin(
                        claim,
                        new Target(
                                each.part(),
                                each.kind(),
                                each.total(),
                                ReserveCause.TRIAGE_AVERAGE,
                                "Average at severity "
                                        + claim.triage()
                                                .severity()
                                                .map(Enum::name)
                                                .orElse("")),
                        actor))
                .toList();
    }

    private ReserveMovement moveWithin(Claim claim, Target target, Actor actor) {
        requireAuthority(target.total(), actor);
        return move(claim, target, actor);
    }

    private ReserveMovement move(Claim claim, Target target, Actor actor) {
        var line = claim.line(target.part())
                .orElseThrow(() -> new InvalidInputException(new FieldProblem("$.part", "is no line of the claim")));
        var position = position(claim, target.part(), target.kind());
        position.requireMayBecome(target.total(), line.limit());
        var movement = ReserveMovement.to(target, position, claim.id(), actor.subject(), clock.instant());
        movements.persist(movement);
        book.write(
                claim,
                new MoneyMovement(
                        MovementKind.RESERVE,
                        target.part(),
                        target.kind(),
                        movement.id(),
                        "RESERVE-" + movement.sequence(),
                        movement.change(),
                        book.today()),
                actor);
        audit.record(
                actor,
                "reserve.moved",
                claim.number(),
                target.part() + " " + target.kind() + " by " + movement.change() + ": " + target.reason());
        return movement;
    }

    private void requireAuthority(Money total, Actor actor) {
        if (total.isZero()) {
            return;
        }
        authority.levelFor(Act.RESERVE, total, book.today()).requireMayDecide("A reserve", total, actor);
    }

    /** What the averages suggest for lines without a reserve, once the claim is triaged; never above the limit. */
    public List<Suggestion> suggestions(Claim claim) {
        var severity = claim.triage().severity();
        if (severity.isEmpty() || !claim.stage().isOpen()) {
            return List.of();
        }
        var set = movements.of(claim.id());
        return claim.lines().stream()
                .flatMap(line -> suggested(claim, line))
                .filter(each -> each.total().isPositive())
                .filter(each -> set.stream()
                        .noneMatch(movement -> movement.part() == each.part() && movement.kind() == each.kind()))
                .toList();
    }

    private Stream<Suggestion> suggested(Claim claim, ClaimLine line) {
        var severity = claim.triage().severity().orElseThrow();
        var indemnity = averages.indemnity(line.part(), severity, claim.currency(), book.today());
        var expense = averages.expense(severity, claim.currency(), book.today());
        return Stream.of(
                new Suggestion(line.part(), AmountKind.INDEMNITY, indemnity.min(line.limit())),
                new Suggestion(line.part(), AmountKind.EXPENSE, expense.min(line.limit())));
    }

    /** Where each reserve of the claim stands that was ever set. */
    public List<ReservePosition> positions(Claim claim) {
        var all = movements.of(claim.id());
        var ledger = ledger(claim);
        var positions = new ArrayList<ReservePosition>();
        for (var line : claim.lines()) {
            for (var kind : AmountKind.values()) {
                var position = position(claim, line.part(), kind, all, ledger);
                if (position.movements() > 0) {
                    positions.add(position);
                }
            }
        }
        return positions;
    }

    ReservePosition position(Claim claim, CoveragePart part, AmountKind kind) {
        return position(claim, part, kind, movements.of(claim.id()), ledger(claim));
    }

    private PaymentLedger ledger(Claim claim) {
        return new PaymentLedger(claim.retention(), payments.of(claim.id()));
    }

    private static ReservePosition position(
            Claim claim, CoveragePart part, AmountKind kind, List<ReserveMovement> all, PaymentLedger ledger) {
        var own = all.stream()
                .filter(each -> each.part() == part && each.kind() == kind)
                .toList();
        var total = own.isEmpty() ? Money.zero(claim.currency()) : own.getLast().balance();
        return new ReservePosition(
                part, kind, total, ledger.committedNet(part, kind), ledger.paid(part, kind), own.size());
    }
}
