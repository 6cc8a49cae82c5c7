package io.cyberpas.claims.figures;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads figures from the months that follow from movements. */
@ApplicationScoped
public class FiguresReading {

    private static final String SUMS = "m.currency, sum(m.reserved), sum(m.paid), sum(m.recovered)";
    private static final String FROM = " FROM money_month m JOIN claim c ON c.id = m.claim_id WHERE ";
    private static final int MONTHS = 24;
    private static final int FETCH = 500;

    private final Database database;

    FiguresReading(Database database) {
        this.database = database;
    }

    /** The figures of a currency, of how many claims. */
    public record Total(long claims, Figures figures) {}

    /** The figures of a part and kind. */
    public record PartTotal(CoveragePart part, AmountKind kind, Figures figures) {}

    /** The figures of a product; null where it is not known yet. */
    public record ProductTotal(@Nullable String product, long claims, Figures figures) {}

    /** What moved in a month. */
    public record MonthTotal(LocalDate month, Figures figures) {}

    /** The figures of one claim. */
    public record ClaimTotal(
            UUID id,
            String number,
            String policyNumber,
            String broker,
            @Nullable String product,
            Figures figures) {}

    /** Totals by currency. */
    public List<Total> totals(FiguresFilter filter) {
        return read(
                "count(DISTINCT m.claim_id)",
                filter,
                "",
                "m.currency",
                "m.currency",
                row -> new Total(row.getLong(1), figures(row, 2)));
    }

    /** Totals by part, kind and currency. */
    public List<PartTotal> byPart(FiguresFilter filter) {
        return read(
                "m.part, m.kind",
                filter,
                "",
                "m.part, m.kind, m.currency",
                "m.part, m.kind, m.currency",
                row -> new PartTotal(
                        CoveragePart.valueOf(row.getString(1)), AmountKind.valueOf(row.getString(2)), figures(row, 3)));
    }

    /** Totals by product and currency. */
    public List<ProductTotal> byProduct(FiguresFilter filter) {
        return read(
                "c.product, count(DISTINCT m.claim_id)",
                filter,
                "",
                "c.product, m.currency",
                "c.product, m.currency",
                row -> new ProductTotal(row.getString(1), row.getLong(2), figures(row, 3)));
    }

    /** What moved in each of the last months, oldest first. */
    public List<MonthTotal> byMonth(FiguresFilter filter, Currency currency, LocalDate today) {
        var from = today.withDayOfMonth(1).minusMonths(MONTHS - 1);
        return read(
                "m.month",
                filter,
                " AND m.currency = '" + currency.getCurrencyCode() + "' AND m.month >= '" + from + "'",
                "m.month, m.currency",
                "m.month",
                row -> new MonthTotal(row.getObject(1, LocalDate.class), figures(row, 2)));
    }

    /** Claims with their figures, newest first; a claim has one currency. */
    public Page<ClaimTotal> claims(FiguresFilter filter, PageRequest request) {
        var after = request.after() == null ? "" : " AND m.claim_id < '" + request.after() + "'";
        var rows = read(
                "m.claim_id, c.number, c.policy_number, c.brokerage, c.product",
                filter,
                after,
                "m.claim_id, c.number, c.policy_number, c.brokerage, c.product, m.currency",
                "m.claim_id DESC LIMIT " + (request.size() + 1),
                FiguresReading::claim);
        return Page.of(rows, request, ClaimTotal::id);
    }

    /** Hands on every claim with its figures, a few at a time. */
    @Transactional
    public void forEachClaim(FiguresFilter filter, Consumer<ClaimTotal> taker) {
        var values = new ArrayList<Object>();
        database.forEach(
                "SELECT m.claim_id, c.number, c.policy_number, c.brokerage, c.product, " + SUMS + FROM
                        + filter.where(values)
                        + " GROUP BY m.claim_id, c.number, c.policy_number, c.brokerage, c.product, m.currency ORDER BY m.claim_id DESC",
                FETCH,
                FiguresReading::claim,
                taker,
                values.toArray());
    }

    /** The figures of one claim by part and kind. */
    public List<PartTotal> ofClaim(UUID claimId) {
        return database.list(
                "SELECT m.part, m.kind, " + SUMS + " FROM money_month m WHERE m.claim_id = ?"
                        + " GROUP BY m.part, m.kind, m.currency ORDER BY 1, 2",
                row -> new PartTotal(
                        CoveragePart.valueOf(row.getString(1)), AmountKind.valueOf(row.getString(2)), figures(row, 3)),
                claimId);
    }

    private <T> List<T> read(
            String columns,
            FiguresFilter filter,
            String further,
            String grouping,
            String order,
            Database.RowReader<T> reader) {
        var values = new ArrayList<Object>();
        var where = filter.where(values) + further;
        return database.list(
                "SELECT " + columns + ", " + SUMS + FROM + where + " GROUP BY " + grouping + " ORDER BY " + order,
                reader,
                values.toArray());
    }

    private static ClaimTotal claim(ResultSet row) throws SQLException {
        return new ClaimTotal(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                figures(row, 6));
    }

    private static Figures figures(ResultSet row, int first) throws SQLException {
        return Figures.of(
                row.getBigDecimal(first + 1),
                row.getBigDecimal(first + 2),
                row.getBigDecimal(first + 3),
                Currency.getInstance(row.getString(first)));
    }

    /** The currency of most claims among totals; none where there are none. */
    public static @Nullable Currency leading(List<Total> totals) {
        return totals.stream()
                .max(java.util.Comparator.comparingLong(Total::claims))
                .map(total -> total.figures().currency())
                .orElse(null);
    }
}
