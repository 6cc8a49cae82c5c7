package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Sets reserves and says where they stand. */
@ApplicationScoped
public class ReserveHandling {

    private final ClaimAccess access;
    private final ReserveMovements movements;
    private final Payments payments;
    private final AuditTrail audit;
    private final Clock clock;

    ReserveHandling(ClaimAccess access, ReserveMovements movements, Payments payments, AuditTrail audit, Clock clock) {
        this.access = access;
        this.movements = movements;
        this.payments = payments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Moves the reserve of a part and kind to a new total.
     *
     * @param total what the insurer now expects to pay in all, what was paid included
     */
    @Transactional
    public ReserveMovement set(
            String number, CoveragePart part, AmountKind kind, Money total, String reason, Actor actor) {
        var claim = access.forWork(number, actor, "set a reserve");
        var line = claim.line(part)
                .orElseThrow(() -> new InvalidInputException(new FieldProblem("$.part", "is no line of the claim")));
        var position = position(claim, part, kind);
        position.requireMayBecome(total, line.limit());
        var movement = ReserveMovement.to(total, position, claim.id(), reason, actor.subject(), clock.instant());
        movements.persist(movement);
        audit.record(actor, "reserve.moved", number, part + " " + kind + " by " + movement.change() + ": " + reason);
        return movement;
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
