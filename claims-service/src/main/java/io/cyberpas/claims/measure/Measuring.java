package io.cyberpas.claims.measure;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures the process by one statement over what the features have kept. */
@ApplicationScoped
public class Measuring {

    private static final int MONTHS_MOST = 60;

    private static final String BY_MONTH = """
            WITH noticed AS (
              SELECT c.id, c.stage, c.notified_at, c.acknowledged_at,
                     to_char(c.notified_at AT TIME ZONE ?, 'YYYY-MM') AS month
              FROM claim c WHERE c.notified_at >= ? AND c.notified_at < ?),
            engaged AS (
              SELECT e.claim_id, min(e.started_at) AS at FROM engagement e JOIN noticed n ON n.id = e.claim_id
              WHERE e.kind = 'FORENSIC_VENDOR' GROUP BY e.claim_id),
            paid AS (
              SELECT p.claim_id, min(p.ended_at) AS at, sum(p.net_amount) AS total
              FROM payment p JOIN noticed n ON n.id = p.claim_id WHERE p.status = 'PAID' GROUP BY p.claim_id),
            reserved AS (
              SELECT r.claim_id, sum(r.balance_amount) AS total
              FROM reserve_movement r JOIN noticed n ON n.id = r.claim_id WHERE r.sequence = 1 GROUP BY r.claim_id),
            course AS (
              SELECT s.claim_id, max(s.decided_at) FILTER (WHERE s.to_stage = 'CLOSED') AS closed_at,
                     bool_or(s.to_stage = 'REOPENED') AS reopened
              FROM claim_stage_change s JOIN noticed n ON n.id = s.claim_id GROUP BY s.claim_id),
            duties AS (
              SELECT d.claim_id, count(*) FILTER (WHERE d.status = 'FILED' AND d.filed_at <= d.due_at) AS on_time,
                     count(*) FILTER (WHERE d.status = 'FILED' OR (d.status = 'OPEN' AND d.due_at < ?)) AS counted
              FROM duty d JOIN noticed n ON n.id = d.claim_id WHERE d.due_at IS NOT NULL GROUP BY d.claim_id),
            spans AS (
              SELECT n.month, extract(epoch FROM n.acknowledged_at - n.notified_at) / 3600 AS acknowledged,
                     extract(epoch FROM e.at - n.notified_at) / 3600 AS engaged,
                     extract(epoch FROM p.at - n.notified_at) / 86400 AS paid,
                     CASE WHEN n.stage = 'CLOSED' THEN extract(epoch FROM c.closed_at - n.notified_at) / 86400 END AS cycle,
                     CASE WHEN n.stage = 'CLOSED' AND p.total > 0 THEN abs(r.total - p.total) / p.total * 100 END AS error,
                     d.on_time, d.counted, c.closed_at, c.reopened
              FROM noticed n LEFT JOIN engaged e ON e.claim_id = n.id LEFT JOIN paid p ON p.claim_id = n.id
              LEFT JOIN reserved r ON r.claim_id = n.id LEFT JOIN course c ON c.claim_id = n.id
              LEFT JOIN duties d ON d.claim_id = n.id)
            SELECT month, count(*),
              count(acknowledged), percentile_cont(0.5) WITHIN GROUP (ORDER BY acknowledged), percentile_cont(0.9) WITHIN GROUP (ORDER BY acknowledged),
              count(engaged), percentile_cont(0.5) WITHIN GROUP (ORDER BY engaged), percentile_cont(0.9) WITHIN GROUP (ORDER BY engaged),
              coalesce(sum(counted), 0), 100.0 * sum(on_time) / nullif(sum(counted), 0), NULL,
              count(paid), percentile_cont(0.5) WITHIN GROUP (ORDER BY paid), percentile_cont(0.9) WITHIN GROUP (ORDER BY paid),
              count(cycle), percentile_cont(0.5) WITHIN GROUP (ORDER BY cycle), percentile_cont(0.9) WITHIN GROUP (ORDER BY cycle),
              count(error), percentile_cont(0.5) WITHIN GROUP (ORDER BY error), percentile_cont(0.9) WITHIN GROUP (ORDER BY error),
              count(closed_at), 100.0 * count(*) FILTER (WHERE closed_at IS NOT NULL AND reopened) / nullif(count(closed_at), 0), NULL
            FROM spans GROUP BY month ORDER BY month
            """;

    private final Database database;
    private final Clock clock;
    private final ZoneId zone;

    Measuring(Database database, Clock clock, ZoneId zone) {
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
        return database.list(
                BY_MONTH,
                Measuring::row,
                zone.getId(),
                months.from().atDay(1).atStartOfDay(zone).toInstant(),
                months.to().plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(),
                clock.instant());
    }

    private static MonthMeasures row(ResultSet row) throws SQLException {
        Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
        int column = 3;
        for (var measure : Measure.values()) {
            figures.put(measure, new Figure(row.getLong(column), rounded(row, column + 1), rounded(row, column + 2)));
            column += 3;
        }
        return new MonthMeasures(YearMonth.parse(row.getString(1)), row.getLong(2), figures);
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
