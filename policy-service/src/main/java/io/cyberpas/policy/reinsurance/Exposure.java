package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import java.time.LocalDate;

/**
 * What an event costs on policies that are alike.
 *
 * @param inception  first day of cover, which decides the treaty year
 * @param sumInsured aggregate limit of each policy, in the currency of the loss
 * @param loss       what the insurer pays on each policy, gross of reinsurance
 * @param policies   how many there are
 */
public record Exposure(Product product, LocalDate inception, Money sumInsured, Money loss, long policies) {

    /** @throws IllegalArgumentException if there is no policy, nothing insured or a loss below nothing */
    public Exposure {
        if (policies < 1 || !sumInsured.isPositive() || loss.isNegative()) {
            throw new IllegalArgumentException("%d policies of %s lose %s each".formatted(policies, sumInsured, loss));
        }
    }

    /** One policy. */
    public static Exposure of(Product product, LocalDate inception, Money sumInsured, Money loss) {
        return new Exposure(product, inception, sumInsured, loss, 1);
    }
}
