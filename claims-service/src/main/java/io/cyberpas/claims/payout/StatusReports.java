package io.cyberpas.claims.payout;

import io.cyberpas.claims.payout.StatusReport.Kind;
import io.cyberpas.claims.payout.StatusReport.Problem;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The status reports of the bank, each message once. */
@ApplicationScoped
class StatusReports {

    private static final int MOST_PROBLEMS = 1_000;
    private static final String SELECT = """
            SELECT id, message_id, original_message, group_status, created_at, transactions, changed, unknown, contradicting, received_by,
                   received_at FROM status_report""";
    private static final String INSERT = """
            INSERT INTO status_report (id, message_id, original_message, group_status, created_at, transactions, changed, unknown,
                                       contradicting, received_by, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String PAGE = SELECT + " WHERE ?::uuid IS NULL OR id < ? ORDER BY id DESC LIMIT ?";
    private static final String PROBLEMS =
            "SELECT end_to_end_id, problem, status FROM status_report_problem WHERE report_id = ? ORDER BY end_to_end_id LIMIT ?";

    private final Database database;

    StatusReports(Database database) {
        this.database = database;
    }

    /** Until the transaction ends nobody else applies the same message. */
    void hold(String messageId) {
        database.list("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", row -> 0, "status report " + messageId);
    }

    Optional<StatusReport> ofMessage(String messageId) {
        return database.first(SELECT + " WHERE message_id = ?", StatusReports::report, messageId);
    }

    Optional<StatusReport> find(UUID id) {
        return database.first(SELECT + " WHERE id = ?", StatusReports::report, id);
    }

    Page<StatusReport> page(PageRequest request) {
        List<StatusReport> rows =
                database.list(PAGE, StatusReports::report, request.after(), request.after(), request.limit());
        return Page.of(rows, request, StatusReport::id);
    }

    /** The first thousand of a report. */
    List<Problem> problems(UUID report) {
        return database.list(
                PROBLEMS,
                row -> new Problem(row.getString(1), Kind.valueOf(row.getString(2)), row.getString(3)),
                report,
                MOST_PROBLEMS);
    }

    /** How many problems of a kind were found. */
    int count(UUID report, Kind kind) {
        return database.first(
                        "SELECT count(*) FROM status_report_problem WHERE report_id = ? AND problem = ?",
                        row -> row.getInt(1),
                        report,
                        kind)
                .orElseThrow();
    }

    void add(StatusReport report) {
        database.change(
                INSERT,
                report.id(),
                report.messageId(),
                report.originalMessage(),
                report.groupStatus(),
                report.createdAt(),
                report.transactions(),
                report.changed(),
                report.unknown(),
                report.contradicting(),
                report.receivedBy(),
                report.receivedAt());
    }

    private static StatusReport report(ResultSet row) throws SQLException {
        return new StatusReport(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getString(10),
                row.getObject(11, OffsetDateTime.class).toInstant());
    }
}
