package io.cyberpas.claims.mandate;

import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far handlers and managers decide alone.
 *
 * @param handlerUpTo by currency; in a currency that is not named, two managers decide on every amount
 * @param managerUpTo by currency
 */
public record Mandate(
        Matter matter,
        Map<String, BigDecimal> handlerUpTo,
        Map<String, BigDecimal> managerUpTo,
        Source source,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo)
        implements DatedRows.Row {

    public Mandate {
        handlerUpTo = Map.copyOf(handlerUpTo);
        managerUpTo = Map.copyOf(managerUpTo);
    }

    Level levelFor(Money amount) {
        if (reaches(handlerUpTo, amount)) {
            return Level.HANDLER;
        }
        return reaches(managerUpTo, amount) ? Level.MANAGER : Level.TWO_MANAGERS;
    }

    private static boolean reaches(Map<String, BigDecimal> upTo, Money amount) {
        BigDecimal most = upTo.get(amount.currency().getCurrencyCode());
        return most != null && amount.amount().compareTo(most) <= 0;
    }
}
