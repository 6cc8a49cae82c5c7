package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.Severity;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What claims of a severity cost on average under a part: the reserve that is proposed once a claim is triaged. */
public final class ReserveAverages {

    private final DatedRows<Row> rows;

    /** @throws IllegalArgumentException if two rows hold on the same day */
    public ReserveAverages(List<Row> rows) {
        this.rows = new DatedRows<>(rows);
    }

    /**
     * The averages of some days.
     *
     * @param indemnity won by part and severity
     * @param expense won of handling, by severity, for each part that has an indemnity average
     * @param wonPer won for one unit of another currency
     */
    public record Row(
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            Source source,
            Map<CoveragePart, Map<Severity, BigDecimal>> indemnity,
            Map<Severity, BigDecimal> expense,
            Map<String, BigDecimal> wonPer)
            implements DatedRows.Row {

        public Row {
            indemnity = Map.copyOf(indemnity);
            expense = Map.copyOf(expense);
            wonPer = Map.copyOf(wonPer);
        }
    }

    /** The average indemnity, in the currency asked for; zero where none is kept. */
    public Money indemnity(CoveragePart part, Severity severity, Currency currency, LocalDate day) {
        var row = rows.on(day);
        return in(currency, row, row.indemnity().getOrDefault(part, Map.of()).get(severity));
    }

    /** The average cost of handling a part. */
    public Money expense(Severity severity, Currency currency, LocalDate day) {
        var row = rows.on(day);
        return in(currency, row, row.expense().get(severity));
    }

    private static Money in(Currency currency, Row row, @Nullable BigDecimal won) {
        if (won == null) {
            return Money.zero(currency);
        }
        var rate = row.wonPer().getOrDefault(currency.getCurrencyCode(), BigDecimal.ONE);
        return Money.rounded(won.divide(rate, 0, RoundingMode.HALF_UP), currency, RoundingMode.HALF_UP);
    }
}
