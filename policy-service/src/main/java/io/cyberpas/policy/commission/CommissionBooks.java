package io.cyberpas.policy.commission;

import io.cyberpas.policy.billing.BusinessTime;
import io.cyberpas.policy.billing.PremiumSettled;
import io.cyberpas.policy.billing.PremiumStanding;
import io.cyberpas.policy.billing.PremiumStandings;
import io.cyberpas.policy.ledger.GeneralLedger;
import io.cyberpas.policy.policy.Policies;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyChanged;
import io.cyberpas.policy.policy.PolicyTransaction;
import io.cyberpas.policy.policy.TransactionKind;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Optional;

/**
 * Enters and books commission, in the transaction of what it is earned for. A policy without account, because it was there
 * before commission was kept, gets one when it is next changed or paid, and with it what it has earned until then.
 */
@ApplicationScoped
class CommissionBooks {

    /** Billing follows a change first: what is earned depends on what is billed and paid. */
    private static final int AFTER_BILLING = Interceptor.Priority.APPLICATION + 600;

    private final CommissionAccounts accounts;
    private final CommissionEntries entries;
    private final CommissionAgreements agreements;
    private final PremiumStandings standings;
    private final Policies policies;
    private final GeneralLedger ledger;
    private final BusinessTime time;

    CommissionBooks(
            CommissionAccounts accounts,
            CommissionEntries entries,
            CommissionAgreements agreements,
            PremiumStandings standings,
            Policies policies,
            GeneralLedger ledger,
            BusinessTime time) {
        this.accounts = accounts;
        this.entries = entries;
        this.agreements = agreements;
        this.standings = standings;
        this.policies = policies;
        this.ledger = ledger;
        this.time = time;
    }

    void follow(@Observes @Priority(AFTER_BILLING) PolicyChanged changed) {
        Policy policy = changed.policy();
        PolicyTransaction transaction = changed.transaction();
        boolean opens = transaction.opensPolicy();
        CommissionAccount account =
                opens ? open(policy) : accounts.hold(policy.number()).orElseGet(() -> open(policy));
        account.write(policy.writtenPremium());
        reckon(
                account,
                opens ? PremiumStanding.unsettled(account.written()) : standing(account),
                new CommissionEntry.Occasion(
                        CommissionCause.POLICY_CHANGE,
                        transaction.id(),
                        transaction.kind(),
                        time.today(),
                        time.now(),
                        changed.actor()));
    }

    void follow(@Observes PremiumSettled settled) {
        CommissionCause cause = CommissionCause.of(settled.cause());
        Optional<CommissionAccount> kept = accounts.hold(settled.policyNumber());
        if (kept.isPresent() && !kept.get().terms().follow(cause)) {
            return;
        }
        CommissionAccount account = kept.orElseGet(
                () -> open(policies.numbered(settled.policyNumber()).orElseThrow()));
        reckon(
                account,
                standing(account),
                new CommissionEntry.Occasion(
                        cause, settled.reference(), null, time.today(), time.now(), settled.actor()));
    }

    private CommissionAccount open(Policy policy) {
        CommissionTerms terms = agreements
                .of(policy.brokerage(), policy.product(), policy.period().from())
                .terms(business(policy), policy.writtenPremium().currency());
        CommissionAccount account = new CommissionAccount(
                policy.number(),
                policy.brokerage(),
                policy.product(),
                policy.writtenPremium().currency(),
                terms);
        account.write(policy.writtenPremium());
        accounts.persist(account);
        return account;
    }

    /** What takes the place of a policy is what that policy was. */
    private Business business(Policy policy) {
        TransactionKind opening = policy.transactions().getFirst().kind();
        if (opening != TransactionKind.REWRITE) {
            return opening == TransactionKind.RENEWAL ? Business.RENEWAL : Business.NEW;
        }
        return Optional.ofNullable(policy.predecessor())
                .flatMap(policies::numbered)
                .map(this::business)
                .orElse(Business.NEW);
    }

    private PremiumStanding standing(CommissionAccount account) {
        return standings.ofPolicy(account.policyNumber()).orElseGet(() -> PremiumStanding.unsettled(account.written()));
    }

    private void reckon(CommissionAccount account, PremiumStanding standing, CommissionEntry.Occasion occasion) {
        account.reckon(standing, occasion).ifPresent(entry -> {
            entries.persist(entry);
            if (!entry.amount().isZero()) {
                ledger.book(entry.booking(), occasion.actor());
            }
        });
    }
}
