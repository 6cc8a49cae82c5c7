package io.cyberpas.policy.commission;

import io.cyberpas.platform.csv.CsvTable;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.money.Money;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Writes the statements of a brokerage for a month as CSV: in each currency the opening balance, every entry and pay-out with
 * the balance after it, and the closing balance. Texts can not become formulas. Memory does not grow with the lines.
 */
@ApplicationScoped
public class StatementFiles {
    private static final int LONGEST_READING_SECONDS = 1_800;
    private static final int ROWS_AT_A_TIME = 500;
    private static final String NOTHING = "";
    private static final List<String> COLUMNS = List.of(
            "date",
            "line",
            "policy",
            "product",
            "transaction",
            "agreement",
            "rate",
            "currency",
            "premium",
            "commission",
            "paidOut",
            "balance");

    private static final String LINES = """
            SELECT booked_on, cause AS line, policy_number AS name, product, transaction_kind, agreement, rate, premium_amount,
                   amount AS commission, NULL::numeric AS paid, id
            FROM commission_entry WHERE brokerage = ? AND currency = ? AND booked_on >= ? AND booked_on < ?
            UNION ALL
            SELECT paid_on, 'PAYOUT', number, NULL, NULL, NULL, NULL, NULL, NULL, amount, id
            FROM commission_payout WHERE brokerage = ? AND currency = ? AND paid_on >= ? AND paid_on < ? AND state = 'PAID'
            ORDER BY booked_on, id""";

    private final Database database;
    private final StatementReading statements;

    StatementFiles(Database database, StatementReading statements) {
        this.database = database;
        this.statements = statements;
    }

    /** The whole file in UTF-8 with a byte order mark. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_READING_SECONDS)
    public void write(String brokerage, YearMonth month, OutputStream out) throws IOException {
        try (CsvTable table = new CsvTable(out, true)) {
            table.line(COLUMNS);
            statements.statements(month, brokerage).forEach(statement -> write(statement, table));
        }
    }

    private void write(CommissionStatement statement, CsvTable table) {
        LocalDate first = statement.month().atDay(1);
        LocalDate next = first.plusMonths(1);
        String brokerage = statement.brokerage();
        String currency = statement.opening().currency().getCurrencyCode();
        table.line(balance(first, "OPENING", statement.opening()));
        Balance balance = new Balance(statement.opening());
        database.forEach(
                LINES,
                ROWS_AT_A_TIME,
                row -> line(row, balance),
                table::line,
                brokerage,
                currency,
                first,
                next,
                brokerage,
                currency,
                first,
                next);
        table.line(balance(next.minusDays(1), "CLOSING", balance.now));
    }

    /** Runs along the lines. */
    private static final class Balance {
        private Money now;

        Balance(Money opening) {
            now = opening;
        }
    }

    private static List<String> balance(LocalDate day, String line, Money balance) {
        return List.of(
                day.toString(),
                line,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                balance.currency().getCurrencyCode(),
                NOTHING,
                NOTHING,
                NOTHING,
                plain(balance));
    }

    private static List<String> line(ResultSet row, Balance balance) throws SQLException {
        Money nothing = Money.zero(balance.now.currency());
        boolean payout = row.getBigDecimal("paid") != null;
        Money commission = payout ? nothing : Money.of(row.getBigDecimal("commission"), nothing.currency());
        Money paid = payout ? Money.of(row.getBigDecimal("paid"), nothing.currency()) : nothing;
        balance.now = balance.now.plus(commission).minus(paid);
        return List.of(
                row.getObject("booked_on", LocalDate.class).toString(),
                row.getString("line"),
                row.getString("name"),
                text(row, "product"),
                text(row, "transaction_kind"),
                text(row, "agreement"),
                payout
                        ? NOTHING
                        : row.getBigDecimal("rate").stripTrailingZeros().toPlainString(),
                nothing.currency().getCurrencyCode(),
                payout ? NOTHING : plain(Money.of(row.getBigDecimal("premium_amount"), nothing.currency())),
                payout ? NOTHING : plain(commission),
                payout ? plain(paid) : NOTHING,
                plain(balance.now));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? NOTHING : text;
    }

    private static String plain(Money amount) {
        return amount.amount().toPlainString();
    }
}
