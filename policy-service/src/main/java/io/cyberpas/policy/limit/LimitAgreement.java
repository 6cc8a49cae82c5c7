package io.cyberpas.policy.limit;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Tells the ledger which limits a policy agrees, at issue and at every change. */
@ApplicationScoped
public class LimitAgreement {

    private final LimitBooks books;
    private final LimitsLedgers ledgers;
    private final LimitBalances balances;
    private final Reservations reservations;
    private final LimitMovements movements;

    LimitAgreement(
            LimitBooks books,
            LimitsLedgers ledgers,
            LimitBalances balances,
            Reservations reservations,
            LimitMovements movements) {
        this.books = books;
        this.ledgers = ledgers;
        this.balances = balances;
        this.reservations = reservations;
        this.movements = movements;
    }

    /**
     * Makes the limits those of the policy's whole known time line, in the transaction of the change; opens the ledger of a
     * new policy, whose row must be in the database by then (flush).
     *
     * @param timeline all limits of all covered days as they are known now, without overlap; empty if no day is covered
     * @throws InvalidInputException  if a clause has the name of another limit or is of another nature on other days
     * @throws LimitLoweredException  if claims hold or have taken more than a lowered limit leaves
     */
    @Transactional
    public void agree(String policyNumber, List<LimitTerms> timeline, Actor actor) {
        AgreedLimits next = AgreedLimits.of(timeline);
        LimitsLedger ledger = ledgers.holdOfPolicy(policyNumber).orElse(null);
        if (ledger == null) {
            open(new LimitsLedger(policyNumber, timeline.getFirst().aggregate().currency()), next, actor);
        } else if (!next.sameAs(ledger.agreed())) {
            new LimitChange(ledger, balances.ofAllEvents(ledger), reservations.held(ledger), next)
                    .make(books.now(), actor)
                    .ifPresent(movements::persist);
        }
    }

    private void open(LimitsLedger ledger, AgreedLimits limits, Actor actor) {
        LimitMovement opening = new LimitChange(ledger, List.of(), List.of(), limits)
                .make(books.now(), actor)
                .orElseThrow();
        ledgers.persist(ledger);
        movements.persist(opening);
    }
}
