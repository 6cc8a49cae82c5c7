package io.cyberpas.policy.limit;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Tells the ledger which limits a policy agrees, at issue and at every change. */
@ApplicationScoped
public class LimitAgreement {

    private final LimitsLedgers ledgers;

    LimitAgreement(LimitsLedgers ledgers) {
        this.ledgers = ledgers;
    }

    /**
     * Makes the limits those of the policy's whole known time line, in the transaction of the change; opens the ledger of a
     * new policy, whose row must be in the database by then (flush).
     *
     * @param timeline all limits of all covered days as they are known now, without overlap; empty if no day is covered
     * @throws ConflictException if claims have already taken or reserved more than a lowered limit leaves
     */
    @Transactional
    public void agree(String policyNumber, List<LimitTerms> timeline, Actor actor) {
        if (ledgers.ofPolicy(policyNumber).isEmpty()) {
            LimitTerms first = timeline.getFirst();
            ledgers.persist(LimitsLedger.open(policyNumber, first.aggregate(), first.parts()));
        }
    }
}
