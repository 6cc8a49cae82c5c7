package io.cyberpas.policy.ledger;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the ledger: entries, the trial balance, and whether it balances. */
@ApplicationScoped
public class LedgerReading {

    private static final String ENTRY = """
            SELECT e.id, e.booked_on, e.kind, e.reference, e.policy_number, e.text, e.recorded_at, e.recorded_by,
                   p.account, p.side, p.currency, p.amount, p.party
            FROM %s e JOIN ledger_posting p ON p.entry_id = e.id
            ORDER BY e.id DESC, p.position
            """;
    private static final String BOOKED =
            ENTRY.formatted("(SELECT * FROM ledger_entry WHERE kind = ? AND reference = ?)");

    private static final String TRIAL_BALANCE = """
            SELECT account, currency,
                   coalesce(sum(CASE side WHEN 'DEBIT' THEN amount ELSE -amount END) FILTER (WHERE booked_on < ?), 0),
                   coalesce(sum(amount) FILTER (WHERE booked_on >= ? AND side = 'DEBIT'), 0),
                   coalesce(sum(amount) FILTER (WHERE booked_on >= ? AND side = 'CREDIT'), 0)
            FROM ledger_posting WHERE booked_on < ? GROUP BY account, currency
            """;

    /** Does the ledger balance? One query over all entries. */
    private static final String CHECK = """
            WITH by_currency AS (
              SELECT entry_id, count(*) AS lines, sum(CASE side WHEN 'DEBIT' THEN amount ELSE -amount END) AS difference
              FROM ledger_posting GROUP BY entry_id, currency),
            by_entry AS (
              SELECT entry_id, sum(lines) AS lines, bool_and(difference = 0) AS balanced
              FROM by_currency GROUP BY entry_id)
            SELECT count(e.id), coalesce(sum(b.lines), 0),
                   count(*) FILTER (WHERE NOT coalesce(b.balanced AND b.lines = e.postings, false))
            FROM ledger_entry e FULL JOIN by_entry b ON b.entry_id = e.id
            """;

    private static final String BALANCES = """
            SELECT currency, sum(CASE side WHEN 'DEBIT' THEN amount ELSE -amount END)
            FROM ledger_posting WHERE account = ? AND party = ? AND booked_on < ? GROUP BY currency ORDER BY currency
            """;

    private final DataSource dataSource;

    LedgerReading(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Entries looked for, the last recorded first. */
    public Page<LedgerEntry> entries(EntrySearch search, PageRequest request) {
        StringBuilder wanted = new StringBuilder("(SELECT * FROM ledger_entry l WHERE true");
        List<Object> values = new ArrayList<>();
        if (search.policyNumber() != null) {
            wanted.append(" AND l.policy_number = ?");
            values.add(search.policyNumber());
        }
        if (search.account() != null) {
            wanted.append(" AND EXISTS (SELECT FROM ledger_posting a WHERE a.entry_id = l.id AND a.account = ?)");
            values.add(search.account().name());
        }
        if (request.after() != null) {
            wanted.append(" AND l.id < ?");
            values.add(request.after());
        }
        wanted.append(" ORDER BY l.id DESC LIMIT ").append(request.limit()).append(')');
        return Page.of(entries(ENTRY.formatted(wanted), values), request, LedgerEntry::id);
    }

    /** What stands in the accounts before, in and after a period; without postings before its end it has no lines. */
    public TrialBalance trialBalance(LocalDate from, LocalDate to) {
        List<TrialBalance.Line> lines = query(TRIAL_BALANCE, List.of(from, from, from, to), row -> {
            Account account = Account.valueOf(row.getString(1));
            Money before = money(row.getBigDecimal(3), row.getString(2));
            return new TrialBalance.Line(
                    account,
                    account.kind().grows() == Side.DEBIT ? before : before.negate(),
                    money(row.getBigDecimal(4), row.getString(2)),
                    money(row.getBigDecimal(5), row.getString(2)));
        });
        return new TrialBalance(
                from,
                to,
                lines.stream()
                        .sorted(Comparator.comparing((TrialBalance.Line line) ->
                                        line.currency().getCurrencyCode())
                                .thenComparing(line -> line.account().number()))
                        .toList());
    }

    /** Looks at every entry. */
    public LedgerCheck check() {
        return query(CHECK, List.of(), row -> new LedgerCheck(row.getLong(1), row.getLong(2), row.getLong(3)))
                .getFirst();
    }

    /** What an account holds with a party before a day, in each currency; positive on the side on which the account grows. */
    public List<Money> balances(Account account, String party, LocalDate before) {
        return query(BALANCES, List.of(account.name(), party, before), row -> {
            Money debit = money(row.getBigDecimal(2), row.getString(1));
            return account.kind().grows() == Side.DEBIT ? debit : debit.negate();
        });
    }

    Optional<LedgerEntry> booked(BookingKind kind, String reference) {
        return entries(BOOKED, List.of(kind.name(), reference)).stream().findFirst();
    }

    private List<LedgerEntry> entries(String sql, List<?> values) {
        Map<UUID, LedgerEntry> entries = new LinkedHashMap<>();
        Map<UUID, List<Posting>> postings = new LinkedHashMap<>();
        query(sql, values, row -> {
            LedgerEntry entry = entry(row);
            entries.putIfAbsent(entry.id(), entry);
            return postings.computeIfAbsent(entry.id(), _ -> new ArrayList<>()).add(posting(row));
        });
        return entries.values().stream()
                .map(entry -> entry.with(postings.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getObject(1, UUID.class),
                row.getObject(2, LocalDate.class),
                BookingKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                List.of(),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8));
    }

    private static Posting posting(ResultSet row) throws SQLException {
        return new Posting(
                Account.valueOf(row.getString(9)),
                money(row.getBigDecimal(12), row.getString(11)),
                Side.valueOf(row.getString(10)),
                row.getString(13));
    }

    private static Money money(BigDecimal amount, String currency) {
        return Money.of(amount, currency);
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, List<?> values, Row<T> reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.of(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not be read", e);
        }
    }
}
