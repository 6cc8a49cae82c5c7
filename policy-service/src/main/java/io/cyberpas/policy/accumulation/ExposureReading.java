package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.accumulation.ExposureCell.Likeness;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the projection: sums of growth and fall until a day, and never a policy. */
@ApplicationScoped
class ExposureReading {

    private static final String ALL_POLICIES = "";

    private static final String BY_KEY = """
            SELECT key, currency, sum(policies) AS policies, sum(exposed_amount) AS exposed_amount
            FROM (%s) AS step
            WHERE dimension = ? AND day <= ? AND (?::text IS NULL OR currency = ?)
            GROUP BY key, currency HAVING sum(policies) <> 0""".formatted(ExposureSql.KEPT_KEYS);

    private static final String BY_CELL = """
            SELECT provider, product, inception_month, band, currency, sum(policies) AS policies,
                   sum(insured_amount) AS insured_amount, sum(exposed_amount) AS exposed_amount, %s AS part_amounts
            FROM (%s) AS step
            WHERE day <= ? AND (provider = '' OR provider = ANY (?))
            GROUP BY provider, product, inception_month, band, currency HAVING sum(policies) <> 0
            ORDER BY provider, product, inception_month, band, currency""".formatted(ExposureSql.parts("factor * "), ExposureSql.KEPT_CELLS);

    private static final String LARGEST = """
            SELECT e.id, e.policy_number, e.product, e.country, e.industry, e.currency, e.exposed_amount, e.cover_from, e.cover_to
            FROM exposure_provider s JOIN exposure e ON e.id = s.exposure_id
            WHERE s.provider = ? AND s.currency = ? AND e.cover_from <= ? AND e.cover_to > ?
              AND (?::uuid IS NULL OR (s.exposed_amount, s.exposure_id) <
                (SELECT exposed_amount, exposure_id FROM exposure_provider WHERE exposure_id = ? AND provider = ?))
            ORDER BY s.exposed_amount DESC, s.exposure_id DESC LIMIT ?""";

    private final Database database;
    private final ExchangeRates rates;

    ExposureReading(Database database, ExchangeRates rates) {
        this.database = database;
        this.rates = rates;
    }

    private record Sum(String key, long policies, Money exposed) {
        static Sum read(ResultSet row) throws SQLException {
            return new Sum(
                    row.getString("key"),
                    row.getLong("policies"),
                    Money.of(row.getBigDecimal("exposed_amount"), row.getString("currency")));
        }
    }

    /**
     * What is exposed on a day, the most first.
     *
     * @param currency only that; null for all
     */
    List<ExposureLine> lines(ExposureBy by, LocalDate on, @Nullable String currency) {
        Map<String, List<Sum>> sums = new LinkedHashMap<>();
        database.list(BY_KEY, Sum::read, by, on, currency, currency)
                .forEach(sum ->
                        sums.computeIfAbsent(sum.key(), _ -> new ArrayList<>()).add(sum));
        return sums.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), on))
                .sorted(Comparator.comparing(ExposureLine::inWon).reversed().thenComparing(ExposureLine::key))
                .toList();
    }

    private ExposureLine line(String key, List<Sum> sums, LocalDate on) {
        List<Money> exposed = sums.stream()
                .map(Sum::exposed)
                .sorted(Comparator.comparing(money -> money.currency().getCurrencyCode()))
                .toList();
        return new ExposureLine(key, sums.stream().mapToLong(Sum::policies).sum(), exposed, rates.sum(exposed, on));
    }

    /** Policies that are alike, of all and of those that depend on a provider. */
    record Cells(List<ExposureCell> all, Map<Provider, List<ExposureCell>> dependents) {}

    private record CellRow(String provider, ExposureCell cell) {}

    /** The cells of a day, with those of some providers. */
    Cells cells(LocalDate on, List<Provider> providers) {
        List<ExposureCell> all = new ArrayList<>();
        Map<Provider, List<ExposureCell>> dependents = new LinkedHashMap<>();
        String[] keys = providers.stream().map(Provider::key).toArray(String[]::new);
        for (CellRow row : database.list(BY_CELL, ExposureReading::cell, on, keys)) {
            List<ExposureCell> cells = row.provider().equals(ALL_POLICIES)
                    ? all
                    : dependents.computeIfAbsent(Provider.ofKey(row.provider()), _ -> new ArrayList<>());
            cells.add(row.cell());
        }
        return new Cells(all, dependents);
    }

    private static CellRow cell(ResultSet row) throws SQLException {
        Likeness likeness = new Likeness(
                Product.valueOf(row.getString("product")),
                row.getObject("inception_month", LocalDate.class),
                row.getInt("band"),
                Currency.getInstance(row.getString("currency")));
        List<BigDecimal> amounts =
                Arrays.asList((BigDecimal[]) row.getArray("part_amounts").getArray());
        Map<CoverageCode, BigDecimal> parts = new EnumMap<>(CoverageCode.class);
        for (CoverageCode part : CoverageCode.values()) {
            parts.put(part, amounts.get(part.ordinal()));
        }
        return new CellRow(
                row.getString("provider"),
                new ExposureCell(
                        likeness,
                        row.getLong("policies"),
                        row.getBigDecimal("insured_amount"),
                        row.getBigDecimal("exposed_amount"),
                        parts));
    }

    /** The policies of a currency that depend on a provider on a day, the largest first. */
    Page<ExposedPolicy> largest(Provider provider, String currency, LocalDate on, PageRequest request) {
        UUID after = request.after();
        List<ExposedPolicy> rows = database.list(
                LARGEST,
                ExposedPolicy::read,
                provider.key(),
                currency,
                on,
                on,
                after,
                after,
                provider.key(),
                request.limit());
        return Page.of(rows, request, ExposedPolicy::id);
    }
}
