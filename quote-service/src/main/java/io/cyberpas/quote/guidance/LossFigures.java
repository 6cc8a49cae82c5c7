package io.cyberpas.quote.guidance;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * Losses in four figures.
 *
 * @param expected average
 * @param median not exceeded in half of all cases
 * @param percentile90 not exceeded in 90 of 100 cases
 * @param percentile99 not exceeded in 99 of 100 cases
 */
public record LossFigures(Money expected, Money median, Money percentile90, Money percentile99) {

    static LossFigures of(Losses losses, Currency currency) {
        return new LossFigures(
                money(losses.mean(), currency),
                money(losses.percentile(0.5), currency),
                money(losses.percentile(0.9), currency),
                money(losses.percentile(0.99), currency));
    }

    static Money money(double amount, Currency currency) {
        return Money.rounded(BigDecimal.valueOf(amount), currency, RoundingMode.HALF_UP);
    }
}
