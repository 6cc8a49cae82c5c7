package io.cyberpas.quote.rating;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.PartOffer;
import java.math.BigDecimal;
import java.util.List;

/**
 * A part before loadings, discounts and rounding.
 *
 * @param offer the part
 * @param limit its limit
 * @param factors what it starts with and is multiplied by, in the order of the worksheet
 * @param premium product of the factors, as near as floating-point numbers come
 * @param technicalPremium what its expected losses ask for
 */
record PartCalculation(PartOffer offer, Money limit, List<Factor> factors, double premium, double technicalPremium) {

    static PartCalculation of(PartOffer offer, Money limit, List<Factor> factors, double technicalPremium) {
        double premium = 1;
        for (Factor factor : factors) {
            premium *= factor.number();
        }
        return new PartCalculation(offer, limit, factors, premium, technicalPremium);
    }

    /** Product of the factors. */
    BigDecimal exactPremium() {
        return factors.stream().map(Factor::value).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }
}
