package io.cyberpas.policy.billing;

import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells other features how far the premium of policies came in. */
@ApplicationScoped
public class PremiumStandings {

    private final BillingAccounts accounts;
    private final Refunds refunds;

    PremiumStandings(BillingAccounts accounts, Refunds refunds) {
        this.accounts = accounts;
        this.refunds = refunds;
    }

    /** How far the premium of a policy came in, with what the present transaction has done; empty if it was never billed. */
    public Optional<PremiumStanding> ofPolicy(String policyNumber) {
        return accounts.ofPolicy(policyNumber).map(account -> PremiumStanding.of(account, refunded(account)));
    }

    private Money refunded(BillingAccount account) {
        return refunds.ofPolicy(account.policyNumber()).stream()
                .map(Refund::amount)
                .reduce(Money.zero(account.currency()), Money::plus);
    }
}
