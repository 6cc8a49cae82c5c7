package io.cyberpas.claims.figures;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * What claims cost, in one currency.
 *
 * @param incurred what is expected to be paid in all, what is paid included
 * @param paid what was paid and did not come back
 * @param recovered what others paid to the insurer
 */
public record Figures(Money incurred, Money paid, Money recovered) {

    static Figures of(BigDecimal incurred, BigDecimal paid, BigDecimal recovered, Currency currency) {
        return new Figures(Money.of(incurred, currency), Money.of(paid, currency), Money.of(recovered, currency));
    }

    /** What is still expected to be paid. */
    public Money outstanding() {
        return incurred.minus(paid);
    }

    /** What the insurer bears in the end. */
    public Money net() {
        return incurred.minus(recovered);
    }

    public Currency currency() {
        return incurred.currency();
    }
}
