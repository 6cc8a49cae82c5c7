package io.cyberpas.policy.renewal;

import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.UnavailableException;
import io.cyberpas.policy.policy.change.Premiums;
import io.cyberpas.policy.policy.change.Price;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Has the quote service price renewals. Never within a transaction of the database. */
@ApplicationScoped
class RenewalPricing {

    private final Premiums premiums;

    RenewalPricing(Premiums premiums) {
        this.premiums = premiums;
    }

    /**
     * The same renewals with their prices, in the same order.
     *
     * @throws ConflictException    if one of them cannot be priced at all
     * @throws UnavailableException if the quote service does not answer
     */
    List<PricedRenewal> price(List<PricedRenewal> renewals) {
        List<Price> prices = premiums.price(
                renewals.stream().map(renewal -> renewal.terms().demand()).toList());
        List<PricedRenewal> priced = new ArrayList<>(renewals.size());
        for (int i = 0; i < renewals.size(); i++) {
            priced.add(renewals.get(i).at(prices.get(i)));
        }
        return priced;
    }
}
