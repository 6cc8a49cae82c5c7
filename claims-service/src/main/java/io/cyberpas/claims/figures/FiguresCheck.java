package io.cyberpas.claims.figures;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;

/** Compares the records of reserves, payments and recoveries with the movements, and these with the months that pages read. */
@ApplicationScoped
public class FiguresCheck {

    private static final String COMPARE = """
            SELECT c.number, t.part, t.kind, t.currency, t.figure, t.records, t.movements, t.months FROM (
              SELECT claim_id, part, kind, currency, figure,
                     coalesce(sum(amount) FILTER (WHERE source = 'RECORDS'), 0) AS records,
                     coalesce(sum(amount) FILTER (WHERE source = 'MOVEMENTS'), 0) AS movements,
                     coalesce(sum(amount) FILTER (WHERE source = 'MONTHS'), 0) AS months
              FROM (
                SELECT claim_id, part, kind, currency, 'INCURRED' AS figure, 'MOVEMENTS' AS source, amount
                FROM money_movement WHERE movement = 'RESERVE'
                UNION ALL
                SELECT claim_id, part, kind, currency, 'PAID', 'MOVEMENTS',
                       CASE movement WHEN 'PAYMENT' THEN amount ELSE -amount END
                FROM money_movement WHERE movement IN ('PAYMENT', 'PAYMENT_RETURN')
                UNION ALL
                SELECT claim_id, part, kind, currency, 'RECOVERED', 'MOVEMENTS', amount
                FROM money_movement WHERE movement = 'RECOVERY'
                UNION ALL
                SELECT claim_id, part, kind, currency, f.figure, 'MONTHS', f.amount FROM money_month
                CROSS JOIN LATERAL (VALUES ('INCURRED', reserved), ('PAID', paid), ('RECOVERED', recovered)) AS f (figure, amount)
                UNION ALL
                SELECT claim_id, part, kind, change_currency, 'INCURRED', 'RECORDS', change_amount FROM reserve_movement
                UNION ALL
                SELECT claim_id, part, kind, net_currency, 'PAID', 'RECORDS', net_amount - returned_amount FROM payment
                WHERE status = 'PAID' AND net_amount > 0
                UNION ALL
                SELECT r.claim_id, r.part, r.kind, r.currency, 'RECOVERED', 'RECORDS', r.received FROM recovery r
              ) AS told GROUP BY claim_id, part, kind, currency, figure
            ) AS t JOIN claim c ON c.id = t.claim_id
            WHERE t.records <> t.movements OR t.movements <> t.months
            ORDER BY c.number, t.part, t.kind, t.figure LIMIT 1000
            """;

    private final Database database;

    FiguresCheck(Database database) {
        this.database = database;
    }

    /** A figure. */
    public enum Figure {
        INCURRED,
        PAID,
        RECOVERED
    }

    /**
     * A figure on which the sources do not agree.
     *
     * @param records by the reserves, payments or recoveries themselves
     * @param movements by the movements
     * @param months by what pages read
     */
    public record Difference(
            String claim,
            CoveragePart part,
            AmountKind kind,
            Figure figure,
            Money records,
            Money movements,
            Money months) {}

    /** Every difference, the first 1,000 of them; none when all figures are right. */
    public List<Difference> differences() {
        return database.list(COMPARE, FiguresCheck::difference);
    }

    private static Difference difference(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString(4));
        return new Difference(
                row.getString(1),
                CoveragePart.valueOf(row.getString(2)),
                AmountKind.valueOf(row.getString(3)),
                Figure.valueOf(row.getString(5)),
                Money.of(row.getBigDecimal(6), currency),
                Money.of(row.getBigDecimal(7), currency),
                Money.of(row.getBigDecimal(8), currency));
    }
}
