package io.cyberpas.policy.commission;

import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much commission one person may pay to a brokerage in a day.
 *
 * @param alone by currency; in what is not named, every pay-out takes a second person
 */
public record PayoutRule(
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Source source,
        Map<String, BigDecimal> alone)
        implements DatedRows.Row {

    /** Keeps its own copy. */
    public PayoutRule {
        alone = Map.copyOf(alone);
    }

    /**
     * Whether it takes nobody else.
     *
     * @param inOneDay paid by one person to the brokerage on the same day, with what is to be paid now
     */
    boolean allowsAlone(Money inOneDay) {
        BigDecimal most = alone.getOrDefault(inOneDay.currency().getCurrencyCode(), BigDecimal.ZERO);
        return inOneDay.amount().compareTo(most) <= 0;
    }
}
