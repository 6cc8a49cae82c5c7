package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.policy.Policy;
import java.util.List;

/**
 * A policy's reinsurance: {@code written premium = net + ceded}.
 *
 * @param programme  the treaties under which it falls
 * @param sumInsured by which it takes part
 * @param writtenPremium of all transactions, gross of reinsurance
 * @param accounts   what each reinsurer has got and paid, by treaty; layers per event pay for events, not for policies
 */
public record CededPolicy(
        Policy policy, Programme programme, Money sumInsured, Money writtenPremium, List<BordereauSum> accounts) {

    /** Keeps its own copy. */
    public CededPolicy {
        accounts = List.copyOf(accounts);
    }

    /** The sum of all accounts. */
    public BordereauSum total() {
        return accounts.stream().reduce(BordereauSum.nothing("", sumInsured.currency()), BordereauSum::plus);
    }

    /** The premium that stays with the insurer, before commission. */
    public Money netPremium() {
        return writtenPremium.minus(total().premium());
    }
}
