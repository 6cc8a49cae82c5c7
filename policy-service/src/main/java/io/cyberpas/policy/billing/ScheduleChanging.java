package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.StaleVersionException;
import io.cyberpas.policy.billing.BillingAccount.Share;
import io.cyberpas.policy.ledger.Booking;
import io.cyberpas.policy.ledger.GeneralLedger;
import io.cyberpas.policy.policy.PolicyReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Changes how often or by whom premium is paid. What is due from today on is withdrawn and billed anew, which is possible only
 * while nothing of it was paid; what was due before stays as it is.
 */
@ApplicationScoped
public class ScheduleChanging {

    private final BillingAccounts accounts;
    private final InvoiceCredits credits;
    private final PolicyReading policies;
    private final BillingRules rules;
    private final GeneralLedger ledger;
    private final NumberSequence numbers;
    private final AuditTrail auditTrail;
    private final BusinessTime time;

    ScheduleChanging(
            BillingAccounts accounts,
            InvoiceCredits credits,
            PolicyReading policies,
            BillingRules rules,
            GeneralLedger ledger,
            NumberSequence numbers,
            AuditTrail auditTrail,
            BusinessTime time) {
        this.accounts = accounts;
        this.credits = credits;
        this.policies = policies;
        this.rules = rules;
        this.ledger = ledger;
        this.numbers = numbers;
        this.auditTrail = auditTrail;
        this.time = time;
    }

    /**
     * Changes the plan; the plan that it has already changes nothing.
     *
     * @param version the version of the account that the actor saw
     * @throws StaleVersionException if it has changed since
     * @throws ConflictException     if something due from today on was paid, or nothing is
     */
    @Transactional
    public BillingAccount changePlan(String policyNumber, long version, InstalmentPlan plan, Actor actor) {
        BillingAccount account = hold(policyNumber, version, actor);
        if (account.plan() != plan) {
            reissue(account, changed -> changed.choose(plan), actor);
            auditTrail.record(actor, "billing.plan-changed", policyNumber, plan.name());
        }
        return account;
    }

    /**
     * Changes who pays; the payer that it has already changes nothing.
     *
     * @param version the version of the account that the actor saw
     * @throws StaleVersionException if it has changed since
     * @throws ConflictException     if something due from today on was paid, or nothing is
     */
    @Transactional
    public BillingAccount changePayer(String policyNumber, long version, PremiumPayer payer, Actor actor) {
        BillingAccount account = hold(policyNumber, version, actor);
        if (!account.payer().equals(payer)) {
            reissue(account, changed -> changed.assign(payer), actor);
            auditTrail.record(actor, "billing.payer-changed", policyNumber, null);
        }
        return account;
    }

    private BillingAccount hold(String policyNumber, long version, Actor actor) {
        BillingAccount account = accounts.holdOfPolicy(policyNumber)
                .filter(found -> found.isVisibleTo(actor))
                .orElseThrow(() -> new AbsentException("billing account", policyNumber));
        if (account.version() != version) {
            throw new StaleVersionException(account.version());
        }
        return account;
    }

    private void reissue(BillingAccount account, Consumer<BillingAccount> change, Actor actor) {
        LocalDate today = time.today();
        List<Share> withdrawn = account.withdrawFrom(today);
        withdrawn.forEach(share ->
                credits.persist(new InvoiceCredit(share, InvoiceCredit.Kind.REISSUED, null, today, time.now(), actor)));
        change.accept(account);
        PremiumBilling billing = new PremiumBilling(rules, () -> numbers.next(PolicyBilling.INVOICE), today);
        LocalDate end = policies.policy(account.policyNumber(), actor).period().to();
        List<Booking> bookings = new ArrayList<>();
        billing.rebill(account, withdrawn, end, bookings);
        bookings.forEach(booking -> ledger.book(booking, actor));
        accounts.flush();
    }
}
