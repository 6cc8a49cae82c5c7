package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.policy.ledger.GeneralLedger;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyChanged;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.TransactionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Bills every transaction of every policy, in the transaction of the change. */
@ApplicationScoped
class PolicyBilling {
    static final String INVOICE = "I";
    private static final String REFUND = "RF";

    private final BillingAccounts accounts;
    private final InvoiceCredits credits;
    private final Refunds refunds;
    private final BillingRules rules;
    private final GeneralLedger ledger;
    private final NumberSequence numbers;
    private final BusinessTime time;

    PolicyBilling(
            BillingAccounts accounts,
            InvoiceCredits credits,
            Refunds refunds,
            BillingRules rules,
            GeneralLedger ledger,
            NumberSequence numbers,
            BusinessTime time) {
        this.accounts = accounts;
        this.credits = credits;
        this.refunds = refunds;
        this.rules = rules;
        this.ledger = ledger;
        this.numbers = numbers;
        this.time = time;
    }

    void follow(@Observes PolicyChanged changed) {
        Policy policy = changed.policy();
        Instant now = time.now();
        LocalDate today = time.today();
        BillingAccount account = accounts.holdOfPolicy(policy.number()).orElseGet(() -> open(policy, now));
        PremiumBilling billing = new PremiumBilling(rules, () -> numbers.next(INVOICE), today);
        PremiumBilling.Outcome outcome = billing.bill(account, PremiumChange.of(policy, changed.transaction()));
        accounts.persist(account);
        outcome.bookings().forEach(booking -> ledger.book(booking, changed.actor()));
        record(outcome, account, changed, now, today);
        if (changed.transaction().kind() == TransactionKind.REINSTATEMENT) {
            restartDunning(account, today);
        }
    }

    /** A policy that follows another is paid by whom and as often as that one. */
    private BillingAccount open(Policy policy, Instant now) {
        Optional<BillingAccount> before =
                Optional.ofNullable(policy.predecessor()).flatMap(accounts::ofPolicy);
        PolicyTerms terms = policy.versions().getFirst().terms();
        return BillingAccount.open(
                policy.number(),
                policy.brokerage(),
                terms.insured().country(),
                terms.premium().currency(),
                before.map(BillingAccount::payer).orElseGet(() -> PremiumPayer.of(terms.insured())),
                before.map(BillingAccount::plan).orElse(InstalmentPlan.ANNUAL),
                now);
    }

    private void record(
            PremiumBilling.Outcome outcome,
            BillingAccount account,
            PolicyChanged changed,
            Instant now,
            LocalDate today) {
        Actor actor = changed.actor();
        outcome.credits()
                .forEach(share -> credits.persist(new InvoiceCredit(
                        share,
                        InvoiceCredit.Kind.RETURN_PREMIUM,
                        changed.transaction().id(),
                        today,
                        now,
                        actor)));
        if (outcome.refund().isPositive()) {
            Refund refund = Refund.ofPremium(
                    numbers.next(REFUND),
                    account,
                    changed.transaction().id(),
                    "Return premium of " + account.policyNumber(),
                    outcome.refund(),
                    now,
                    actor);
            refunds.persist(refund);
            ledger.book(Bookings.refund(refund, today), actor);
        }
    }

    /** What was still owed when cover ended is asked for again when it goes on. */
    private void restartDunning(BillingAccount account, LocalDate today) {
        account.invoices().stream()
                .filter(invoice -> invoice.open().isPositive() && invoice.nextDunningOn() == null)
                .forEach(invoice -> invoice.restartDunning(rules.dunning(today).reminderOn(today)));
    }
}
