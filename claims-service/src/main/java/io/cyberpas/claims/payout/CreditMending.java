package io.cyberpas.claims.payout;

import io.cyberpas.claims.payment.BankRecording;
import io.cyberpas.claims.roster.Account;
import io.cyberpas.claims.roster.Accounts;
import io.cyberpas.claims.roster.Banks;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Mends what the bank could not pay, or is not to pay so: another account, held back, or back to the claim. */
@ApplicationScoped
public class CreditMending {

    private final PaymentHolding holding;
    private final PayeeAccounts accounts;
    private final Payouts payouts;
    private final Instructions instructions;
    private final BankRecording bank;
    private final Banks banks;
    private final AuditTrail audit;

    CreditMending(
            PaymentHolding holding,
            PayeeAccounts accounts,
            Payouts payouts,
            Instructions instructions,
            BankRecording bank,
            Banks banks,
            AuditTrail audit) {
        this.holding = holding;
        this.accounts = accounts;
        this.payouts = payouts;
        this.instructions = instructions;
        this.bank = bank;
        this.banks = banks;
        this.audit = audit;
    }

    /** Gives a credit that is held or came back an account; what came back is tried again under another end-to-end id. */
    @Transactional
    public Instruction correct(String paymentNumber, int position, Account account, Actor actor) {
        Accounts.check(account, banks);
        boolean isSingle =
                payouts.numbered(paymentNumber).filter(Payout::isSingle).isPresent();
        if (isSingle) {
            accounts.named(holding.find(paymentNumber).id(), account, actor);
        }
        HeldPayment held = holding.hold(paymentNumber, actor);
        Payout payout = locked(paymentNumber);
        if (isSingle) {
            holding.requireNoObjection(held);
        }
        Instruction credit = credit(payout, position);
        switch (credit.status()) {
            case HELD -> instructions.give(credit, account);
            case RETURNED -> instructions.again(credit, account);
            default -> throw illegal(credit, "give another account");
        }
        audit.record(
                actor, "payout.account-corrected", payout.claimNumber(), credit.endToEndId() + " " + account.masked());
        return credit(payout, position);
    }

    /**
     * Takes back what the bank was to be asked for, as long as it is in no file: it is held until it gets an account again, is paid
     * by hand or written back. Told again, nothing changes.
     *
     * @throws IllegalTransitionException once it is in a file, which has to be cancelled first
     */
    @Transactional
    public Instruction withdraw(String paymentNumber, int position, String reason, Actor actor) {
        holding.hold(paymentNumber, actor);
        Payout payout = locked(paymentNumber);
        Instruction credit = credit(payout, position);
        if (credit.status() == InstructionStatus.HELD) {
            return credit;
        }
        if (!instructions.withdraw(credit)) {
            throw illegal(credit(payout, position), "withdraw");
        }
        audit.record(actor, "payout.withdrawn", payout.claimNumber(), credit.endToEndId() + ": " + reason);
        return credit(payout, position);
    }

    /**
     * Gives the amount of a credit that cannot be paid back to the claim, with its limit. The payment is less by it; where it was its only
     * credit left, the payment has come back.
     */
    @Transactional
    public Instruction writeBack(String paymentNumber, int position, String reason, Actor actor) {
        HeldPayment held = holding.hold(paymentNumber, actor);
        Payout payout = locked(paymentNumber);
        Instruction credit = credit(payout, position);
        if (!credit.mayBeCorrected()) {
            throw illegal(credit, "write back");
        }
        instructions.writeBack(credit);
        bank.takeBack(held.claim(), held.payment(), credit.amount(), credit.endToEndId(), reason, actor);
        audit.record(
                actor,
                "payout.written-back",
                payout.claimNumber(),
                credit.endToEndId() + " " + credit.amount() + ": " + reason);
        return credit(payout, position);
    }

    private Instruction credit(Payout payout, int position) {
        return instructions
                .last(payout, position)
                .orElseThrow(() -> new AbsentException("instruction", payout.paymentNumber() + "-" + position));
    }

    private static IllegalTransitionException illegal(Instruction credit, String attempted) {
        return new IllegalTransitionException(
                "Instruction " + credit.endToEndId(),
                credit.status(),
                attempted,
                credit.status().successors());
    }

    private Payout locked(String paymentNumber) {
        return payouts.locked(paymentNumber).orElseThrow(() -> new AbsentException("payout", paymentNumber));
    }
}
