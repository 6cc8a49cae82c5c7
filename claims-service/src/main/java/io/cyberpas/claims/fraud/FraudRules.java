package io.cyberpas.claims.fraud;

import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much each sign weighs, and from which score on somebody has to look. */
public final class FraudRules {

    private final DatedRows<Row> rows;

    /** @throws IllegalArgumentException if two rows hold on the same day */
    public FraudRules(List<Row> rows) {
        this.rows = new DatedRows<>(rows);
    }

    /**
     * The rules of some days.
     *
     * @param threshold the score from which on a manager has to look before a payment is approved
     * @param weights by sign; what is not named weighs nothing
     * @param timelineDays by how much the first event of the report may precede the day that was told
     * @param roundUnit by currency, of what round amounts are multiples
     */
    public record Row(
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            Source source,
            int threshold,
            Map<FraudSign, Integer> weights,
            int lateNoticeDays,
            int soonAfterInceptionDays,
            int timelineDays,
            int roundInvoicesMin,
            BigDecimal roundShare,
            Map<String, BigDecimal> roundUnit,
            BigDecimal nearLimitShare,
            int manyClaimsAbove)
            implements DatedRows.Row {

        public Row {
            weights = Map.copyOf(weights);
            roundUnit = Map.copyOf(roundUnit);
        }

        int weight(FraudSign sign) {
            return weights.getOrDefault(sign, 0);
        }
    }

    /** The rules of a day. */
    public Row on(LocalDate day) {
        return rows.on(day);
    }
}
