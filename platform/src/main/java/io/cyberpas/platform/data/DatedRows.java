package io.cyberpas.platform.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules of which one holds on any day at most. */
public final class DatedRows<T extends DatedRows.Row> {

    private final List<T> rows;

    /** @throws IllegalArgumentException if two hold on the same day */
    public DatedRows(List<T> rows) {
        this.rows = List.copyOf(rows);
        for (T row : rows) {
            for (T other : rows) {
                if (row != other && row.holdsOn(other.effectiveFrom())) {
                    throw new IllegalArgumentException("Two rows hold on %s".formatted(other.effectiveFrom()));
                }
            }
        }
    }

    /** Something that holds from a day on, until a day if one is set. */
    public interface Row {
        /** First day on which it holds. */
        LocalDate effectiveFrom();

        /** First day on which it does not hold any more; null while that is open. */
        @Nullable
        LocalDate effectiveTo();

        /** Whether it holds on a day. */
        default boolean holdsOn(LocalDate day) {
            LocalDate to = effectiveTo();
            return !day.isBefore(effectiveFrom()) && (to == null || day.isBefore(to));
        }
    }

    /** What holds on a day, if anything does. */
    public Optional<T> find(LocalDate day) {
        return rows.stream().filter(row -> row.holdsOn(day)).findFirst();
    }

    /** What holds on a day. */
    public T on(LocalDate day) {
        return find(day).orElseThrow(() -> new IllegalStateException("No rule holds on " + day));
    }
}
