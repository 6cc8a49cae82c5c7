package io.cyberpas.policy.commission;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.billing.BusinessTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws up statements and lays the general ledger beside them. */
@ApplicationScoped
class StatementReading {

    /** What began in the last moment of a month is committed within this time or not at all. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(1);

    /** By brokerage and currency, what was moved before and in a month, and the same as the ledger has it. */
    private static final String STATEMENTS = """
            WITH month AS (SELECT ?::date AS first, ?::date AS next, ?::text AS asked),
            moved AS (
              SELECT e.brokerage, e.currency, e.booked_on, greatest(e.amount, 0) AS earned, least(e.amount, 0) AS returned, 0 AS paid
              FROM commission_entry e, month m
              WHERE e.booked_on < m.next AND (m.asked IS NULL OR e.brokerage = m.asked)
              UNION ALL
              SELECT p.brokerage, p.currency, p.paid_on, 0, 0, p.amount
              FROM commission_payout p, month m
              WHERE p.state = 'PAID' AND p.paid_on < m.next AND (m.asked IS NULL OR p.brokerage = m.asked)),
            stated AS (
              SELECT brokerage, currency,
                     coalesce(sum(earned + returned - paid) FILTER (WHERE booked_on < m.first), 0) AS opening,
                     coalesce(sum(earned) FILTER (WHERE booked_on >= m.first), 0) AS earned,
                     coalesce(sum(returned) FILTER (WHERE booked_on >= m.first), 0) AS returned,
                     coalesce(sum(paid) FILTER (WHERE booked_on >= m.first), 0) AS paid
              FROM moved, month m GROUP BY 1, 2),
            booked AS (
              SELECT l.party AS brokerage, l.currency,
                     coalesce(sum(CASE l.side WHEN 'CREDIT' THEN l.amount ELSE -l.amount END)
                       FILTER (WHERE l.account = 'COMMISSION_PAYABLE'), 0) AS payable,
                     coalesce(sum(CASE l.side WHEN 'DEBIT' THEN l.amount ELSE -l.amount END)
                       FILTER (WHERE l.account = 'COMMISSION_EXPENSE' AND l.booked_on >= m.first), 0) AS expense
              FROM ledger_posting l, month m
              WHERE l.account IN ('COMMISSION_PAYABLE', 'COMMISSION_EXPENSE') AND l.party IS NOT NULL
                AND l.booked_on < m.next AND (m.asked IS NULL OR l.party = m.asked)
              GROUP BY 1, 2)
            SELECT brokerage, currency, coalesce(s.opening, 0) AS opening, coalesce(s.earned, 0) AS earned,
                   coalesce(s.returned, 0) AS returned, coalesce(s.paid, 0) AS paid,
                   coalesce(b.payable, 0) AS payable, coalesce(b.expense, 0) AS expense
            FROM stated s FULL JOIN booked b USING (brokerage, currency) ORDER BY brokerage, currency""";

    private static final String BALANCE = """
            SELECT (SELECT coalesce(sum(amount), 0) FROM commission_entry WHERE brokerage = ? AND currency = ?)
              - (SELECT coalesce(sum(amount), 0) FROM commission_payout WHERE brokerage = ? AND currency = ? AND state = 'PAID')""";

    private final Database database;
    private final BusinessTime time;
    private final ZoneId zone;

    StatementReading(Database database, BusinessTime time, ZoneId zone) {
        this.database = database;
        this.time = time;
        this.zone = zone;
    }

    /** The statements of a month, of one brokerage or of all that ever earned any commission. */
    @Transactional
    List<CommissionStatement> statements(YearMonth month, @Nullable String brokerage) {
        LocalDate first = month.atDay(1);
        boolean closed = isClosed(month);
        return database.list(STATEMENTS, row -> statement(row, month, closed), first, first.plusMonths(1), brokerage);
    }

    /** Whether nothing can be added to a month any more. */
    private boolean isClosed(YearMonth month) {
        return time.now()
                .minus(LONGEST_TRANSACTION)
                .isAfter(month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }

    /** What a brokerage is to be paid at present. */
    Money balance(String brokerage, Currency currency) {
        String code = currency.getCurrencyCode();
        return database.first(BALANCE, row -> Money.of(row.getBigDecimal(1), code), brokerage, code, brokerage, code)
                .orElseThrow();
    }

    private static CommissionStatement statement(ResultSet row, YearMonth month, boolean closed) throws SQLException {
        return new CommissionStatement(
                row.getString("brokerage"),
                month,
                closed,
                money(row, "opening"),
                money(row, "earned"),
                money(row, "returned"),
                money(row, "paid"),
                new CommissionStatement.InLedger(money(row, "payable"), money(row, "expense")));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getBigDecimal(column), row.getString("currency"));
    }
}
