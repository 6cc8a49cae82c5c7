package io.cyberpas.claims.measure;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Measures the process by one statement a measure, over what the features have kept. */
@ApplicationScoped
public class Measuring {

    private static final int MONTHS_MOST = 60;

    private static final String NOTICES = """
            SELECT to_char(c.notified_at AT TIME ZONE ?, 'YYYY-MM') AS month, count(*)
            FROM claim c WHERE c.notified_at >= ? AND c.notified_at < ? GROUP BY month
            """;

    private static final String SPANS = """
            SELECT to_char(noticed AT TIME ZONE ?, 'YYYY-MM') AS month, count(value),
                   percentile_cont(0.5) WITHIN GROUP (ORDER BY value), percentile_cont(0.9) WITHIN GROUP (ORDER BY value)
            FROM (%s) sample GROUP BY month
            """;

    private static final String SHARES = """
            SELECT to_char(noticed AT TIME ZONE ?, 'YYYY-MM') AS month, coalesce(sum(cases), 0),
                   100.0 * sum(value) / nullif(sum(cases), 0), NULL
            FROM (%s) sample GROUP BY month
            """;

    private final List<MeasureSource> sources;
    private final Database database;
    private final Clock clock;
    private final ZoneId zone;

    Measuring(@All List<MeasureSource> sources, Database database, Clock clock, ZoneId zone) {
        this.sources = sources;
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The months that are measured, both included.
     *
     * @param to not before {@code from}, and not more than five years later
     */
    public record Months(YearMonth from, YearMonth to) {}

    /**
     * The months of a request; the last twelve where none are named.
     *
     * @throws InvalidInputException naming the parameter that is no month, or the wrong way round
     */
    public Months months(@Nullable String from, @Nullable String to) {
        var last = month("to", to, YearMonth.from(LocalDate.ofInstant(clock.instant(), zone)));
        var first = month("from", from, last.minusMonths(11));
        if (first.isAfter(last) || ChronoUnit.MONTHS.between(first, last) >= MONTHS_MOST) {
            throw new InvalidInputException(new FieldProblem(
                    "from",
                    "is not within five years before the last month",
                    last.minusMonths(MONTHS_MOST - 1) + " to " + last));
        }
        return new Months(first, last);
    }

    /** The measures of each month in which a loss was notified, the oldest first. */
    public List<MonthMeasures> measure(Months months) {
        var notified = new MeasureSource.Notified(
                months.from().atDay(1).atStartOfDay(zone).toInstant(),
                months.to().plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(),
                clock.instant());
        Map<YearMonth, Map<Measure, Figure>> figures = new TreeMap<>();
        sources.stream()
                .flatMap(source -> source.samples(notified).stream())
                .forEach(sample -> read(sample)
                        .forEach((month, figure) -> figures.computeIfAbsent(month, _ -> new EnumMap<>(Measure.class))
                                .put(sample.measure(), figure)));
        List<MonthMeasures> measured = new ArrayList<>();
        notices(notified)
                .forEach((month, count) ->
                        measured.add(new MonthMeasures(month, count, figures.getOrDefault(month, Map.of()))));
        return measured;
    }

    private Map<YearMonth, Long> notices(MeasureSource.Notified notified) {
        Map<YearMonth, Long> notices = new TreeMap<>();
        database.forEach(
                NOTICES,
                0,
                row -> Map.entry(YearMonth.parse(row.getString(1)), row.getLong(2)),
                each -> notices.put(each.getKey(), each.getValue()),
                zone.getId(),
                notified.from(),
                notified.to());
        return notices;
    }

    private Map<YearMonth, Figure> read(MeasureSource.Sample sample) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(zone.getId());
        parameters.addAll(sample.parameters());
        Map<YearMonth, Figure> figures = new TreeMap<>();
        database.forEach(
                (sample.measure().isShare() ? SHARES : SPANS).formatted(sample.query()),
                0,
                row -> Map.entry(
                        YearMonth.parse(row.getString(1)),
                        new Figure(row.getLong(2), rounded(row, 3), rounded(row, 4))),
                each -> figures.put(each.getKey(), each.getValue()),
                parameters.toArray());
        return figures;
    }

    private static @Nullable BigDecimal rounded(ResultSet row, int column) throws SQLException {
        @Nullable BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : value.setScale(1, RoundingMode.HALF_UP);
    }

    private static YearMonth month(String field, @Nullable String text, YearMonth otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeException e) {
            throw new InvalidInputException(new FieldProblem(field, "is not a month", "2026-12"));
        }
    }
}
