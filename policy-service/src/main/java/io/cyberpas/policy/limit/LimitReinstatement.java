package io.cyberpas.policy.limit;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.StaleVersionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * Restores a limit that claims have used up, as often as the policy agrees. An additional premium for it is charged by an
 * endorsement.
 */
@ApplicationScoped
public class LimitReinstatement {

    private final LimitBooks books;
    private final LimitMovements movements;
    private final AuditTrail auditTrail;

    LimitReinstatement(LimitBooks books, LimitMovements movements, AuditTrail auditTrail) {
        this.books = books;
        this.movements = movements;
        this.auditTrail = auditTrail;
    }

    /**
     * Restores what claims have taken of one limit; each limit for itself.
     *
     * @param version the version of the ledger that the decision was made from
     * @param code    AGGREGATE, a coverage part, or a clause
     * @param event   the event, for a limit per event
     * @throws AbsentException       if there is no such policy
     * @throws StaleVersionException if the ledger has changed since
     * @throws InvalidInputException if there is no such limit
     * @throws ConflictException     if nothing was taken, or no reinstatement is left
     */
    @Transactional
    public LimitMovement reinstate(
            String policyNumber, long version, String code, @Nullable String event, String reason, Actor actor) {
        LimitsLedger ledger = books.hold(policyNumber);
        if (ledger.version() != version) {
            throw new StaleVersionException(ledger.version());
        }
        LimitMovement movement = books.open(ledger, event, actor).reinstate(code, event, reason);
        movements.persistAndFlush(movement);
        auditTrail.record(
                actor, "limit.reinstated", policyNumber, "%s of %s: %s".formatted(movement.reinstated(), code, reason));
        return movement;
    }
}
