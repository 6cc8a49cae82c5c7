package io.cyberpas.claims.experience;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How claims of each accident quarter grew from quarter to quarter, and what the chain ladder makes of it.
 *
 * @param rows    one for each accident quarter, the oldest first
 * @param factors growth from one development quarter to the next, by volume; null where nothing has been there yet
 */
public record Triangle(List<Row> rows, List<@Nullable BigDecimal> factors) {

    private static final MathContext PRECISE = MathContext.DECIMAL64;
    private static final int FACTOR_DECIMALS = 4;

    /** Keeps its own copies. */
    public Triangle {
        rows = List.copyOf(rows);
        factors = java.util.Collections.unmodifiableList(new ArrayList<>(factors));
    }

    /**
     * One accident quarter.
     *
     * @param cumulative amount at the end of each development quarter so far, the quarter of the accident itself first
     * @param ultimate   the amount of the chain ladder once nothing comes any more
     */
    public record Row(Quarter accident, List<BigDecimal> cumulative, BigDecimal ultimate) {
        public Row {
            cumulative = List.copyOf(cumulative);
        }

        /** The latest amount. */
        public BigDecimal latest() {
            return cumulative.getLast();
        }

        /** What is still to come by the chain ladder. */
        public BigDecimal toCome() {
            return ultimate.subtract(latest());
        }
    }

    /**
     * Adds up what moved.
     *
     * @param moved   amounts by accident quarter and the quarter of the movement; movements before the accident's quarter count in it
     * @param first   the oldest accident quarter shown
     * @param through the quarter up to which movements count
     * @param decimals of the currency
     */
    static Triangle of(Map<Quarter, Map<Quarter, BigDecimal>> moved, Quarter first, Quarter through, int decimals) {
        List<List<BigDecimal>> amounts = new ArrayList<>();
        for (Quarter accident = first; accident.compareTo(through) <= 0; accident = accident.plus(1)) {
            amounts.add(cumulative(moved.getOrDefault(accident, Map.of()), accident, through));
        }
        List<@Nullable BigDecimal> factors = factors(amounts);
        List<Row> rows = IntStream.range(0, amounts.size())
                .mapToObj(index -> {
                    List<BigDecimal> row = amounts.get(index);
                    return new Row(first.plus(index), row, ultimate(row, factors, decimals));
                })
                .toList();
        return new Triangle(rows, factors);
    }

    private static List<BigDecimal> cumulative(Map<Quarter, BigDecimal> moved, Quarter accident, Quarter through) {
        List<BigDecimal> row = new ArrayList<>();
        BigDecimal before = moved.entrySet().stream()
                .filter(each -> each.getKey().compareTo(accident) < 0)
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        for (Quarter quarter = accident; quarter.compareTo(through) <= 0; quarter = quarter.plus(1)) {
            before = before.add(moved.getOrDefault(quarter, BigDecimal.ZERO));
            row.add(before);
        }
        return row;
    }

    private static List<@Nullable BigDecimal> factors(List<List<BigDecimal>> amounts) {
        List<@Nullable BigDecimal> factors = new ArrayList<>();
        int length = amounts.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column + 1 < length; column++) {
            int at = column;
            List<List<BigDecimal>> known =
                    amounts.stream().filter(row -> row.size() > at + 1).toList();
            BigDecimal base = sum(known, at);
            factors.add(base.signum() <= 0 ? null : sum(known, at + 1).divide(base, PRECISE));
        }
        return factors;
    }

    private static BigDecimal sum(List<List<BigDecimal>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal ultimate(List<BigDecimal> row, List<@Nullable BigDecimal> factors, int decimals) {
        BigDecimal amount = row.getLast();
        for (int column = row.size() - 1; column < factors.size(); column++) {
            BigDecimal factor = factors.get(column);
            amount = factor == null ? amount : amount.multiply(factor, PRECISE);
        }
        return amount.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The factors as they are shown. */
    public List<@Nullable BigDecimal> shownFactors() {
        List<@Nullable BigDecimal> shown = new ArrayList<>();
        factors.forEach(each -> shown.add(each == null ? null : each.setScale(FACTOR_DECIMALS, RoundingMode.HALF_UP)));
        return shown;
    }

    /** What is there of all accident quarters. */
    public BigDecimal latest() {
        return rows.stream().map(Row::latest).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What there will be of all of them by the chain ladder. */
    public BigDecimal ultimate() {
        return rows.stream().map(Row::ultimate).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
