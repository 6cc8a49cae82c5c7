package io.cyberpas.claims.roster;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.util.Currency;

/** Amounts in the smallest unit of their currency, as millions of rows hold them: won, or hundredths of euros. */
public final class MinorUnits {

    private MinorUnits() {}

    /** The number of smallest units. */
    public static long of(Money money) {
        return money.amount().unscaledValue().longValueExact();
    }

    /** The amount of so many smallest units. */
    public static Money money(long units, Currency currency) {
        return Money.of(BigDecimal.valueOf(units, currency.getDefaultFractionDigits()), currency);
    }
}
