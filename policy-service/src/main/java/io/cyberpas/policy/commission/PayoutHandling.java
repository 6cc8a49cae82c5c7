package io.cyberpas.policy.commission;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.StaleVersionException;
import io.cyberpas.policy.billing.BusinessTime;
import io.cyberpas.policy.ledger.GeneralLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Pays commission out: within one's authority alone, beyond it with somebody else; never more than there is. */
@ApplicationScoped
public class PayoutHandling {
    private static final String NUMBER = "CP";

    private final Payouts payouts;
    private final StatementReading statements;
    private final PayoutRules rules;
    private final GeneralLedger ledger;
    private final NumberSequence numbers;
    private final AuditTrail auditTrail;
    private final BusinessTime time;

    PayoutHandling(
            Payouts payouts,
            StatementReading statements,
            PayoutRules rules,
            GeneralLedger ledger,
            NumberSequence numbers,
            AuditTrail auditTrail,
            BusinessTime time) {
        this.payouts = payouts;
        this.statements = statements;
        this.rules = rules;
        this.ledger = ledger;
        this.numbers = numbers;
        this.auditTrail = auditTrail;
        this.time = time;
    }

    /**
     * A pay-out and whether it was recorded just now.
     *
     * @param isNew false if the same transfer had been recorded before
     */
    public record Outcome(Payout payout, boolean isNew) {}

    /**
     * Records a pay-out once, or proposes it where it is beyond what one person may pay to the brokerage in a day.
     *
     * @throws InvalidInputException if it is more than the brokerage has earned, less what waits to be paid
     * @throws ConflictException     if the bank's reference was recorded with other content
     */
    @Transactional
    public Outcome record(Payout.Order order, Actor actor) {
        payouts.hold();
        return payouts.ofBank(order.bankReference())
                .map(earlier -> new Outcome(same(earlier, order), false))
                .orElseGet(() -> new Outcome(recordNew(order, actor), true));
    }

    private static Payout same(Payout earlier, Payout.Order order) {
        if (!earlier.is(order)) {
            throw new ConflictException("The bank's reference %s was recorded with other content as %s"
                    .formatted(order.bankReference(), earlier.number()));
        }
        return earlier;
    }

    private Payout recordNew(Payout.Order order, Actor actor) {
        requirePayable(order);
        Money amount = order.amount();
        Money inOneDay = payouts.paidAlone(order.brokerage(), amount.currency(), actor.subject(), time.today())
                .plus(amount);
        boolean alone = rules.on(time.today()).allowsAlone(inOneDay);
        Payout payout = new Payout(numbers.next(NUMBER), order, alone, time.now(), actor);
        payouts.persist(payout);
        auditTrail.record(actor, "commission.payout-proposed", payout.number(), null);
        if (alone) {
            pay(payout, actor);
        }
        payouts.flush();
        return payout;
    }

    /**
     * Approves what somebody else proposed, which pays it.
     *
     * @param version the version that the actor saw
     * @throws ForbiddenActionException if the actor proposed it
     * @throws ConflictException        if by now the brokerage has earned less, because commission was returned
     */
    @Transactional
    public Payout approve(UUID id, long version, Actor actor) {
        Payout payout = hold(id, version);
        Money balance = balance(payout.brokerage(), payout.amount());
        if (payout.state() == Payout.State.PROPOSED && payout.amount().isGreaterThan(balance)) {
            throw new ConflictException("%s has only %s to be paid by now".formatted(payout.brokerage(), balance));
        }
        pay(payout, actor);
        payouts.flush();
        return payout;
    }

    /** Turns a proposal down. */
    @Transactional
    public Payout reject(UUID id, long version, Actor actor) {
        Payout payout = hold(id, version);
        payout.reject(time.now(), actor);
        auditTrail.record(actor, "commission.payout-rejected", payout.number(), null);
        payouts.flush();
        return payout;
    }

    private void pay(Payout payout, Actor actor) {
        payout.pay(time.today(), time.now(), actor);
        ledger.book(payout.booking(time.today()), actor);
        auditTrail.record(actor, "commission.paid", payout.number(), null);
    }

    private Payout hold(UUID id, long version) {
        payouts.hold();
        Payout payout = payouts.findById(id);
        if (payout == null) {
            throw new AbsentException("commission pay-out", id.toString());
        }
        if (payout.version() != version) {
            throw new StaleVersionException(payout.version());
        }
        return payout;
    }

    private void requirePayable(Payout.Order order) {
        Money amount = order.amount();
        Money payable = balance(order.brokerage(), amount)
                .minus(payouts.proposed(order.brokerage(), amount.currency()))
                .max(Money.zero(amount.currency()));
        if (!amount.isPositive() || amount.isGreaterThan(payable)) {
            throw new InvalidInputException(new FieldProblem(
                    "$.amount.amount",
                    "is not within what %s has to be paid".formatted(order.brokerage()),
                    "more than nothing, at most " + payable));
        }
    }

    private Money balance(String brokerage, Money like) {
        return statements.balance(brokerage, like.currency());
    }
}
