package io.cyberpas.claims.payout;

import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.Demands;
import io.cyberpas.claims.payment.Payment;
import io.cyberpas.claims.payment.PaymentStatus;
import io.cyberpas.claims.roster.Account;
import io.cyberpas.claims.roster.Accounts;
import io.cyberpas.claims.roster.AwardHandling;
import io.cyberpas.claims.roster.Banks;
import io.cyberpas.claims.roster.MinorUnits;
import io.cyberpas.claims.roster.RosterHandling;
import io.cyberpas.claims.roster.RosterProgress;
import io.cyberpas.claims.roster.RosterStatus;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Begins payouts of payments whose limit is taken, stops and resumes runs. */
@ApplicationScoped
public class PayoutHandling {

    private final PaymentHolding holding;
    private final PayeeAccounts accounts;
    private final Demands demands;
    private final RosterHandling rosters;
    private final AwardHandling awards;
    private final Payouts payouts;
    private final Instructions instructions;
    private final RunTable runs;
    private final Banks banks;
    private final AuditTrail audit;
    private final Event<RunBegun> begun;
    private final Clock clock;

    PayoutHandling(
            PaymentHolding holding,
            PayeeAccounts accounts,
            Demands demands,
            RosterHandling rosters,
            AwardHandling awards,
            Payouts payouts,
            Instructions instructions,
            RunTable runs,
            Banks banks,
            AuditTrail audit,
            Event<RunBegun> begun,
            Clock clock) {
        this.holding = holding;
        this.accounts = accounts;
        this.demands = demands;
        this.rosters = rosters;
        this.awards = awards;
        this.payouts = payouts;
        this.instructions = instructions;
        this.runs = runs;
        this.banks = banks;
        this.audit = audit;
        this.begun = begun;
        this.clock = clock;
    }

    /**
     * Begins the run of a payment over the roster of its demand. Begun again, it is the same run.
     *
     * @throws ConflictException if the payment is for no roster, its limit is not taken, or it is not known by line who takes part
     */
    @Transactional
    public Payout run(String paymentNumber, Actor actor) {
        HeldPayment held = holding.hold(paymentNumber, actor);
        Optional<Payout> same = payouts.findByIdOptional(held.payment().id());
        if (same.isPresent()) {
            return same.get();
        }
        Payment payment = payable(held);
        Demand demand = demand(held)
                .orElseThrow(() -> new ConflictException(paymentNumber + " pays on " + payment.reference()
                        + ", which has no roster; instruct it singly"));
        requireSettledRoster(held, demand, actor);
        ProRata.Plan plan = ProRata.plan(runs.groups(demand), net(payment));
        if (plan.paid() == 0) {
            throw new ConflictException("Nobody on the roster of " + demand.reference() + " is owed anything any more");
        }
        Payout payout = Payout.run(held.claim(), payment, demand, plan, actor, clock.instant());
        payouts.persistAndFlush(payout);
        runs.plan(payout, demand, plan.shares());
        audit.record(
                actor,
                "payout.run-begun",
                held.claim().number(),
                "%s: %d of %d to %d persons".formatted(paymentNumber, plan.paid(), plan.due(), payout.plannedLines()));
        begun.fire(new RunBegun(payout.paymentId()));
        return payout;
    }

    /**
     * Instructs an ordinary payment. Instructed again, it is the same.
     *
     * @throws ConflictException when something stands against it, such as that others are paid to the same account
     */
    @Transactional
    public Payout single(String paymentNumber, Account account, Actor actor) {
        Optional<Payout> same = payouts.numbered(paymentNumber);
        if (same.isPresent()) {
            requireNotWithdrawn(same.get());
            return same.get();
        }
        Accounts.check(account, banks);
        accounts.named(holding.find(paymentNumber).id(), account, actor);
        HeldPayment held = holding.hold(paymentNumber, actor);
        Payment payment = payable(held);
        if (demand(held).isPresent()) {
            throw new ConflictException(paymentNumber + " pays the victims on the roster of " + payment.reference());
        }
        Optional<Payout> meanwhile = payouts.findByIdOptional(payment.id());
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        holding.requireNoObjection(held);
        Payout payout = Payout.single(held.claim(), payment, actor, clock.instant());
        payouts.persistAndFlush(payout);
        instructions.single(payout, account);
        audit.record(actor, "payout.instructed", held.claim().number(), paymentNumber + " " + account.masked());
        return payout;
    }

    private void requireNotWithdrawn(Payout payout) {
        instructions
                .last(payout, 1)
                .filter(credit -> payout.isSingle() && credit.status() == InstructionStatus.HELD)
                .ifPresent(_ -> {
                    throw new ConflictException("The instruction of " + payout.paymentNumber()
                            + " was withdrawn: give it an account instead of instructing anew");
                });
    }

    /** Stops a run after the block that is under way. */
    @Transactional
    public PayoutProgress stop(String paymentNumber, Actor actor) {
        Payout payout = locked(paymentNumber);
        if (payout.stop(actor, clock.instant())) {
            audit.record(actor, "payout.run-stopped", payout.claimNumber(), paymentNumber);
        }
        return progress(payout);
    }

    /** Lets a run go on where it was. */
    @Transactional
    public PayoutProgress resume(String paymentNumber, Actor actor) {
        Payout payout = locked(paymentNumber);
        if (payout.resume(actor, clock.instant())) {
            runs.retryAll(payout.paymentId());
            audit.record(actor, "payout.run-resumed", payout.claimNumber(), paymentNumber);
            begun.fire(new RunBegun(payout.paymentId()));
        }
        return progress(payout);
    }

    private static Payment payable(HeldPayment held) {
        Payment payment = held.payment();
        if (payment.status() != PaymentStatus.LIMIT_TAKEN) {
            throw new IllegalTransitionException(
                    "Payment " + payment.number(),
                    payment.status(),
                    "instruct the bank",
                    List.of(PaymentStatus.LIMIT_TAKEN));
        }
        return payment;
    }

    private Optional<Demand> demand(HeldPayment held) {
        return demands.of(held.claim().id()).stream()
                .filter(each -> each.reference().equals(held.payment().reference()))
                .filter(each -> each.terms().kind().isByRoster())
                .findFirst();
    }

    private void requireSettledRoster(HeldPayment held, Demand demand, Actor actor) {
        String claim = held.claim().number();
        rosters.all(claim, demand.reference(), actor).stream()
                .map(RosterProgress::roster)
                .filter(each -> each.status() == RosterStatus.RUNNING
                        || each.status() == RosterStatus.STOPPED
                        || each.status() == RosterStatus.FAILED)
                .findFirst()
                .ifPresent(roster -> {
                    throw new ConflictException("File %d of %s is %s: let it end or withdraw it first"
                            .formatted(roster.number(), demand.reference(), roster.status()));
                });
        if (awards.sheet(claim, demand.reference(), actor).terms().participationPercent() != null) {
            throw new ConflictException("Participation in " + demand.reference()
                    + " is expected only: set the awards without it, so that each line says who takes part");
        }
        payouts.underWay(demand.id()).ifPresent(other -> {
            throw new ConflictException(
                    "The run of " + other.paymentNumber() + " is " + other.status() + ": finish it first");
        });
    }

    private static long net(Payment payment) {
        return MinorUnits.of(payment.net());
    }

    private Payout locked(String paymentNumber) {
        return payouts.locked(paymentNumber).orElseThrow(() -> new AbsentException("payout", paymentNumber));
    }

    private PayoutProgress progress(Payout payout) {
        return PayoutReading.progress(payout, runs, instructions);
    }
}
