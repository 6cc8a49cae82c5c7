package io.cyberpas.claims.experience;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.Side;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what claims teach. The database adds up; no claim is told of by itself. */
@ApplicationScoped
public class Experience {

    private static final int QUARTERS_MOST = 40;
    private static final int QUARTERS_USUAL = 12;
    private static final int A_YEAR = 4;
    private static final int QUANTILES = 20;
    /** Of logarithms: amounts that differ by less are the same. */
    private static final double LEAST_VARIANCE = 1e-9;

    /** To how many digits amounts of groups are told, so that none is that of a single claim. */
    private static final MathContext SHOWN = new MathContext(2, RoundingMode.HALF_UP);

    private static final String TRIANGLE = """
            SELECT quarter, moved, sum(amount) FROM (
              SELECT coalesce(e.accident_quarter, m.accident_quarter) AS quarter, to_char(m.month, 'YYYY-"Q"Q') AS moved, %s AS amount
              FROM money_month m LEFT JOIN experience_claim e ON e.claim_id = m.claim_id
              WHERE m.currency = ? AND m.part = ANY (?)) moves
            WHERE quarter BETWEEN ? AND ? GROUP BY 1, 2""";

    private static final String FREQUENCY = """
            SELECT e.%1$s AS key, count(*) AS claims, count(*) FILTER (WHERE e.accident_quarter >= ?) AS this_year,
                   count(*) FILTER (WHERE c.cost > 0) AS with_cost,
                   avg(c.cost) FILTER (WHERE c.cost > 0) AS mean,
                   percentile_disc(0.5) WITHIN GROUP (ORDER BY c.cost) FILTER (WHERE c.cost > 0) AS median,
                   percentile_disc(0.9) WITHIN GROUP (ORDER BY c.cost) FILTER (WHERE c.cost > 0) AS ninetieth
            FROM experience_claim e
            LEFT JOIN (SELECT claim_id, sum(reserved - recovered) AS cost FROM money_month WHERE currency = ? GROUP BY claim_id) c
              ON c.claim_id = e.claim_id
            WHERE e.currency = ? GROUP BY e.%1$s ORDER BY claims DESC, key""";

    /**
     * Losses of closed claims above their retention, before it, what advances paid counted once; the retention; and whether a limit of the
     * policy or of a part was used up, so that the loss may have been larger.
     */
    private static final String LOSSES = """
            WITH loss AS (
              SELECT ln(paid.loss)::float8 AS loss, CASE WHEN c.retention_amount > 0 THEN ln(c.retention_amount)::float8 END AS beyond,
                     paid.net >= c.aggregate_limit_amount OR paid.part_cut AS cut
              FROM experience_claim e JOIN claim c ON c.id = e.claim_id
              CROSS JOIN LATERAL (
                SELECT sum(p.loss) AS loss, sum(p.net) AS net, bool_or(p.net >= l.limit_amount) AS part_cut
                FROM (SELECT part, sum(gross_amount - advance_applied_amount - returned_amount) AS loss,
                             sum(net_amount - returned_amount) AS net
                      FROM payment WHERE claim_id = e.claim_id AND status = 'PAID' AND gross_currency = e.currency GROUP BY part) p
                JOIN claim_line l ON l.claim_id = e.claim_id AND l.part = p.part) paid
              WHERE e.closed_quarter IS NOT NULL AND e.currency = ? AND paid.net > 0 AND paid.loss > c.retention_amount)
            """;

    private static final String KNOWN = LOSSES + "SELECT count(*), avg(loss), var_pop(loss) FROM loss WHERE NOT cut";

    private static final String CUT = LOSSES + "SELECT loss, count(*) FROM loss WHERE cut GROUP BY loss ORDER BY loss";

    private static final String RETENTIONS =
            LOSSES + "SELECT beyond, count(*) FROM loss WHERE beyond IS NOT NULL GROUP BY beyond ORDER BY beyond";

    /**
     * For each loss the probability that a curve gives to no larger ones above the same retention, and the share of all losses that are no
     * larger by that measure: as Kaplan and Meier estimate it, because some are cut.
     */
    private static final String LIVED = LOSSES + """
            , placed AS (
              SELECT cut, 1 - erfc((loss - mu) / spread) / coalesce(erfc((beyond - mu) / spread), 2) AS expected
              FROM loss, (SELECT ?::float8 AS mu, ?::float8 * sqrt(2::float8) AS spread) curve),
            lived AS (
              SELECT place, cut, expected,
                     1 - exp(sum(CASE WHEN cut THEN 0 ELSE ln(greatest(1 - 1 / (number - place + 1)::float8, 1e-300)) END)
                       OVER (ORDER BY place)) AS observed
              FROM (SELECT cut, expected, row_number() OVER (ORDER BY expected, cut) AS place, count(*) OVER () AS number FROM placed) p)
            """;

    private static final String POINTS = LIVED + """
            SELECT share, min(expected) FROM lived JOIN unnest(?::float8[]) AS share ON observed >= share
            GROUP BY share HAVING min(expected) > 0 AND min(expected) < 1 ORDER BY share""";

    private static final String DISTANCE = LIVED + """
            SELECT max(greatest(abs(observed - expected), abs(before - expected)))
            FROM (SELECT cut, expected, observed, lag(observed, 1, 0::float8) OVER (ORDER BY place) AS before FROM lived) steps
            WHERE NOT cut""";

    private final Database database;
    private final ExperienceRules rules;
    private final Clock clock;
    private final ZoneId zone;

    Experience(Database database, ExperienceRules rules, Clock clock, ZoneId zone) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
        this.zone = zone;
    }

    /** The present quarter at the insurer's place of business. */
    public Quarter quarter() {
        return Quarter.of(today());
    }

    /** The smallest group of claims that anything is told of. */
    public int smallestGroup() {
        return rules.anonymity(today()).smallestGroup();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /**
     * A triangle up to now.
     *
     * @param side     of the coverage parts that count; both where null
     * @param quarters how many accident quarters; twelve where null
     */
    @Transactional
    public Triangle triangle(Measure measure, Currency currency, @Nullable Side side, @Nullable Integer quarters) {
        int shown = quarters == null ? QUARTERS_USUAL : quarters;
        if (shown < 1 || shown > QUARTERS_MOST) {
            throw new InvalidInputException(new FieldProblem("quarters", "is out of range", "1 to " + QUARTERS_MOST));
        }
        Quarter through = quarter();
        Quarter first = through.plus(1 - shown);
        Map<Quarter, Map<Quarter, BigDecimal>> moved = new HashMap<>();
        database.list(
                        TRIANGLE.formatted(measure.column()),
                        row -> new Moved(
                                Quarter.named(row.getString(1)), Quarter.named(row.getString(2)), row.getBigDecimal(3)),
                        currency.getCurrencyCode(),
                        parts(side),
                        first.toString(),
                        through.toString())
                .forEach(each -> moved.computeIfAbsent(each.accident(), _ -> new HashMap<>())
                        .merge(each.quarter(), each.amount(), BigDecimal::add));
        return Triangle.of(moved, first, through, currency.getDefaultFractionDigits());
    }

    private record Moved(Quarter accident, Quarter quarter, BigDecimal amount) {}

    /** The coverage parts of a side; all where it is null. */
    static String[] parts(@Nullable Side side) {
        return Arrays.stream(CoveragePart.values())
                .filter(part -> side == null || part.side() == side)
                .map(Enum::name)
                .toArray(String[]::new);
    }

    /** How often and how grave, by industry or cause, the most frequent first. */
    @Transactional
    public List<FrequencyLine> frequency(Grouping by, Currency currency) {
        int hidden = smallestGroup();
        return database.list(
                FREQUENCY.formatted(by.column()),
                row -> line(row, currency, hidden),
                quarter().plus(1 - A_YEAR).toString(),
                currency.getCurrencyCode(),
                currency.getCurrencyCode());
    }

    private static FrequencyLine line(ResultSet row, Currency currency, int smallestGroup) throws SQLException {
        long withCost = row.getLong("with_cost");
        boolean told = withCost >= smallestGroup;
        return new FrequencyLine(
                row.getString("key"),
                row.getLong("claims"),
                row.getLong("this_year"),
                withCost,
                told ? money(row, "mean", currency) : null,
                told ? money(row, "median", currency) : null,
                told ? money(row, "ninetieth", currency) : null);
    }

    private static Money money(ResultSet row, String column, Currency currency) throws SQLException {
        return Money.rounded(row.getBigDecimal(column).round(SHOWN), currency, RoundingMode.HALF_UP);
    }

    /** How grave closed claims were, beside the curve of the tariff. */
    @Transactional
    public Severity severity(Currency currency) {
        String code = currency.getCurrencyCode();
        ExperienceRules.TariffCurve curve = rules.curve(today());
        SeverityFit.Known known = database.first(
                        KNOWN, row -> new SeverityFit.Known(row.getLong(1), row.getDouble(2), row.getDouble(3)), code)
                .orElseThrow();
        List<SeverityFit.Bound> cut = bounds(CUT, code);
        long limited = cut.stream().mapToLong(SeverityFit.Bound::number).sum();
        boolean enough = known.number() >= curve.fewestClaims() && known.variance() > LEAST_VARIANCE;
        Optional<SeverityFit> fit = enough ? SeverityFit.of(known, cut, bounds(RETENTIONS, code)) : Optional.empty();
        return new Severity(
                code,
                known.number() + limited,
                limited,
                curve.fewestClaims(),
                fit,
                fit.map(found -> distance(code, found.curve())).orElse(null),
                curve.in(code).orElse(null),
                rules.limits(code).orElse(null),
                fit.map(found -> points(code, found.curve())).orElse(List.of()));
    }

    private List<SeverityFit.Bound> bounds(String query, String currency) {
        return database.list(query, row -> new SeverityFit.Bound(row.getDouble(1), row.getLong(2)), currency);
    }

    /** Each share at the amount that a loss of the same place on the curve would have without retention. */
    private List<Severity.Point> points(String currency, Lognormal fitted) {
        List<Double> shares = new ArrayList<>();
        for (int each = 1; each < QUANTILES; each++) {
            shares.add((double) each / QUANTILES);
        }
        return database.list(
                POINTS,
                row -> new Severity.Point(row.getDouble(1), fitted.quantile(row.getDouble(2))),
                currency,
                fitted.mu(),
                fitted.sigma(),
                shares.toArray(Double[]::new));
    }

    private Double distance(String currency, Lognormal fitted) {
        return database.first(DISTANCE, row -> row.getDouble(1), currency, fitted.mu(), fitted.sigma())
                .orElseThrow();
    }
}
