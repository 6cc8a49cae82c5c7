package io.cyberpas.claims.payout;

import io.cyberpas.claims.payout.bank.BankStatus;
import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Moves credits as the bank tells, thousands in a statement. A credit only moves on: what is told late, such as an acceptance of what is
 * settled already, changes nothing.
 */
@ApplicationScoped
class StatusFollowing {

    /** Which status may follow by which: the arrows of {@link InstructionStatus} that are the bank's. */
    private static final String MAY_FOLLOW = """
            (t.next = 'ACCEPTED' AND i.status = 'SENT' OR t.next = 'SETTLED' AND i.status IN ('SENT', 'ACCEPTED')
             OR t.next = 'RETURNED' AND i.status IN ('SENT', 'ACCEPTED', 'SETTLED') AND (i.told_at IS NULL OR i.told_at <= t.told_at))""";

    private static final String WHOLE = """
            UPDATE payout_instruction i SET status = t.next, reason = t.reason, told_at = t.told_at
            FROM (SELECT ?::text AS next, ?::text AS reason, ?::timestamptz AS told_at) AS t
            WHERE i.file_id = ? AND %s""".formatted(MAY_FOLLOW);
    private static final String TOLD = """
            WITH t AS (SELECT u.payment, u.position, u.attempt, u.next, u.reason, u.end_to_end_id, u.code, ?::timestamptz AS told_at, ?::uuid AS report
                       FROM unnest(?, ?, ?, ?, ?, ?, ?) AS u (payment, position, attempt, next, reason, end_to_end_id, code)),
            moved AS (
              UPDATE payout_instruction i SET status = t.next, reason = t.reason, told_at = t.told_at
              FROM t JOIN payout p ON p.payment_number = t.payment
              WHERE i.payment_id = p.payment_id AND i.position = t.position AND i.attempt = t.attempt AND %s
              RETURNING 1),
            problem AS (
              INSERT INTO status_report_problem (report_id, end_to_end_id, problem, status)
              SELECT t.report, t.end_to_end_id, CASE WHEN i.status IS NULL THEN 'UNKNOWN' ELSE 'CONTRADICTION' END, t.code
              FROM t LEFT JOIN payout p ON p.payment_number = t.payment
              LEFT JOIN payout_instruction i ON i.payment_id = p.payment_id AND i.position = t.position AND i.attempt = t.attempt
              WHERE i.status IS NULL OR i.status IN ('HELD', 'READY', 'IN_FILE')
                 OR t.next = 'SETTLED' AND i.status IN ('RETURNED', 'REPLACED', 'WRITTEN_BACK') AND i.told_at < t.told_at
              ON CONFLICT DO NOTHING)
            SELECT count(*) FROM moved""".formatted(MAY_FOLLOW);
    /** Thousands of credits of millions are found by their key, whatever the planner makes of their number. */
    private static final String BY_KEY = "SET LOCAL enable_seqscan = off";

    private static final String STRANGE = """
            INSERT INTO status_report_problem (report_id, end_to_end_id, problem, status) VALUES (?, ?, 'UNKNOWN', ?) ON CONFLICT DO NOTHING""";

    private final DataSource dataSource;
    private final Database database;

    StatusFollowing(DataSource dataSource, Database database) {
        this.dataSource = dataSource;
        this.database = database;
    }

    /** What the bank says of a credit. */
    record Told(EndToEndId id, BankStatus status, @Nullable String reason) {}

    /** The status of a credit that the bank says so of; null if it says nothing. */
    static @Nullable InstructionStatus next(BankStatus status) {
        return switch (status.meaning()) {
            case UNDER_WAY -> InstructionStatus.ACCEPTED;
            case SETTLED -> InstructionStatus.SETTLED;
            case RETURNED -> InstructionStatus.RETURNED;
            case BY_SINGLE -> null;
        };
    }

    /** Moves all credits of a file; returns how many moved. */
    int whole(UUID file, InstructionStatus next, @Nullable String reason, Instant toldAt) {
        return database.change(WHOLE, next, reason, toldAt, file);
    }

    /** Names an id that is none of ours. */
    void strange(UUID report, String endToEndId, BankStatus status) {
        database.change(STRANGE, report, endToEndId, status);
    }

    /** Moves single credits, and names those that cannot follow; returns how many moved. */
    int singles(UUID report, List<Told> told, Instant toldAt) {
        database.change(BY_KEY);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(TOLD)) {
            statement.setObject(1, toldAt.atOffset(ZoneOffset.UTC));
            statement.setObject(2, report);
            bind(statement, 3, "text", told, each -> each.id().payment());
            bind(statement, 4, "integer", told, each -> each.id().position());
            bind(statement, 5, "integer", told, each -> each.id().attempt());
            bind(statement, 6, "text", told, each -> String.valueOf(next(each.status())));
            bind(statement, 7, "text", told, Told::reason);
            bind(statement, 8, "text", told, each -> each.id().toString());
            bind(statement, 9, "text", told, each -> each.status().name());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A status report could not be followed: " + e.getSQLState(), e);
        }
    }

    private interface Column {
        @Nullable
        Object of(Told told);
    }

    private static void bind(PreparedStatement statement, int place, String type, List<Told> told, Column column)
            throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(told.size());
        told.forEach(each -> values.add(column.of(each)));
        statement.setArray(place, statement.getConnection().createArrayOf(type, values.toArray()));
    }
}
