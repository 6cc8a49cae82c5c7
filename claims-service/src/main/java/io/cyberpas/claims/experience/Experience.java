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

    private static final String TRIANGLE = """
            SELECT e.accident_quarter, to_char(m.month, 'YYYY-"Q"Q') AS moved, sum(%s) AS amount
            FROM money_month m JOIN experience_claim e ON e.claim_id = m.claim_id
            WHERE m.currency = ? AND e.accident_quarter >= ? AND e.accident_quarter <= ? AND m.part = ANY (?)
            GROUP BY 1, 2""";

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

    /** Ground-up loss of closed claims, and whether it was cut by the limit of the policy. */
    private static final String LOSSES = """
            WITH loss AS (
              SELECT ln(sum(p.gross_amount - p.returned_amount))::float8 AS loss,
                     sum(p.net_amount - p.returned_amount) >= c.aggregate_limit_amount AS cut,
                     ln(c.aggregate_limit_amount + c.retention_amount)::float8 AS most
              FROM experience_claim e JOIN claim c ON c.id = e.claim_id
              JOIN payment p ON p.claim_id = e.claim_id AND p.status = 'PAID' AND p.gross_currency = e.currency
              WHERE e.closed_quarter IS NOT NULL AND e.currency = ? AND c.aggregate_limit_amount > 0
              GROUP BY c.id)
            """;

    private static final String KNOWN = LOSSES + "SELECT count(*), avg(loss), var_pop(loss) FROM loss WHERE NOT cut";
    private static final String CUT = LOSSES + "SELECT most, count(*) FROM loss WHERE cut GROUP BY most ORDER BY most";
    private static final String POINTS = LOSSES + """
            SELECT share, exp(percentile_cont(share) WITHIN GROUP (ORDER BY loss)) AS amount
            FROM loss, unnest(?::float8[]) AS share GROUP BY share ORDER BY share""";
    private static final String DISTANCE = LOSSES + """
            SELECT max(greatest(abs(place / number - expected), abs((place - 1) / number - expected)))
            FROM (SELECT row_number() OVER (ORDER BY loss)::float8 AS place, count(*) OVER ()::float8 AS number,
                         (1 + erf((loss - ?) / (? * sqrt(2)))) / 2 AS expected
                  FROM loss) placed""";

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
                        first.toString(),
                        through.toString(),
                        parts(side))
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
        return Money.rounded(row.getBigDecimal(column), currency, RoundingMode.HALF_UP);
    }

    /** How grave closed claims were, beside the curve of the tariff. */
    @Transactional
    public Severity severity(Currency currency) {
        String code = currency.getCurrencyCode();
        ExperienceRules.TariffCurve curve = rules.curve(today());
        SeverityFit.Known known = database.first(
                        KNOWN, row -> new SeverityFit.Known(row.getLong(1), row.getDouble(2), row.getDouble(3)), code)
                .orElseThrow();
        List<SeverityFit.Limited> cut =
                database.list(CUT, row -> new SeverityFit.Limited(row.getDouble(1), row.getLong(2)), code);
        long limited = cut.stream().mapToLong(SeverityFit.Limited::number).sum();
        boolean enough = known.number() >= curve.fewestClaims() && known.variance() > 0;
        Optional<SeverityFit> fit = enough ? Optional.of(SeverityFit.of(known, cut)) : Optional.empty();
        return new Severity(
                code,
                known.number() + limited,
                limited,
                curve.fewestClaims(),
                fit,
                fit.map(found -> distance(code, found.curve())).orElse(null),
                curve.in(code).orElse(null),
                rules.limits(code).orElse(null),
                enough ? points(code) : List.of());
    }

    private List<Severity.Point> points(String currency) {
        List<Double> shares = new ArrayList<>();
        for (int each = 1; each < QUANTILES; each++) {
            shares.add((double) each / QUANTILES);
        }
        return database.list(
                POINTS,
                row -> new Severity.Point(row.getDouble(1), row.getDouble(2)),
                currency,
                shares.toArray(Double[]::new));
    }

    private Double distance(String currency, Lognormal fitted) {
        return database.first(DISTANCE, row -> row.getDouble(1), currency, fitted.mu(), fitted.sigma())
                .orElseThrow();
    }
}
