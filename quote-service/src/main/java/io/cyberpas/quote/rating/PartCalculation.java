package io.cyberpas.quote.rating;

import io.cyberpas.quote.product.PartOffer;
import java.math.BigDecimal;

/**
 * A part on its way from the tariff's figures to the premium that is charged.
 *
 * @param offer the part
 * @param calculation its exact premium so far
 * @param technicalPremium what its expected losses ask for
 */
record PartCalculation(PartOffer offer, Calculation calculation, BigDecimal technicalPremium) {

    BigDecimal running() {
        return calculation.running();
    }
}
