package io.cyberpas.quote.compulsory;

import io.cyberpas.quote.tariff.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * Minimum insured amounts by sales and data subjects.
 *
 * @param salesUpTo upper ends of the sales bands, themselves included; above the last is one band more
 * @param dataSubjectsFrom lower ends of the bands of data subjects, themselves included
 * @param rows one row for each sales band, with one amount for each band of data subjects
 */
public record MinimumTable(List<BigDecimal> salesUpTo, List<Long> dataSubjectsFrom, List<List<Figure>> rows) {

    /** Refuses a table with missing cells, with bands out of order, or with amounts that fall. */
    public MinimumTable {
        salesUpTo = List.copyOf(salesUpTo);
        dataSubjectsFrom = List.copyOf(dataSubjectsFrom);
        rows = rows.stream().map(List::copyOf).toList();
        requireRising("salesUpTo", salesUpTo);
        requireRising("dataSubjectsFrom", dataSubjectsFrom);
        if (rows.size() != salesUpTo.size() + 1) {
            throw new IllegalArgumentException(
                    "there are %d rows for %d sales bands".formatted(rows.size(), salesUpTo.size() + 1));
        }
        for (int row = 0; row < rows.size(); row++) {
            requireWhole(rows, row, dataSubjectsFrom.size());
        }
    }

    /** The amount for sales and data subjects that are above the thresholds of the rule. */
    Figure at(BigDecimal sales, long dataSubjects) {
        int row =
                (int) salesUpTo.stream().filter(end -> sales.compareTo(end) > 0).count();
        int column = (int) dataSubjectsFrom.stream()
                        .filter(from -> dataSubjects >= from)
                        .count()
                - 1;
        return rows.get(row).get(column);
    }

    private static void requireWhole(List<List<Figure>> rows, int row, int columns) {
        List<Figure> amounts = rows.get(row);
        if (amounts.size() != columns) {
            throw new IllegalArgumentException(
                    "row %d has %d amounts for %d bands of data subjects".formatted(row + 1, amounts.size(), columns));
        }
        for (int column = 0; column < columns; column++) {
            BigDecimal amount = amounts.get(column).value();
            boolean falls = (column > 0
                            && amount.compareTo(amounts.get(column - 1).value()) < 0)
                    || (row > 0
                            && amount.compareTo(rows.get(row - 1).get(column).value()) < 0);
            if (falls || amount.signum() <= 0) {
                throw new IllegalArgumentException("amount %s in row %d, column %d is lower than one for a smaller body"
                        .formatted(amount, row + 1, column + 1));
            }
        }
    }

    private static <T extends Comparable<T>> void requireRising(String name, List<T> ends) {
        for (int i = 1; i < ends.size(); i++) {
            if (ends.get(i).compareTo(ends.get(i - 1)) <= 0) {
                throw new IllegalArgumentException("%s: %s follows %s".formatted(name, ends.get(i), ends.get(i - 1)));
            }
        }
    }
}
