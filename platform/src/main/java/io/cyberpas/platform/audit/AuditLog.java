package io.cyberpas.platform.audit;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the audit trail and checks it. */
@ApplicationScoped
public class AuditLog {
    private static final int VERIFICATION_SECONDS_MAX = 3600;
    private static final int FETCH_ROWS = 2000;
    private static final String FIND =
            "SELECT id, recorded_at, actor, actor_name, actor_roles, via, action, subject, reason FROM audit_entry WHERE true";
    private static final String HEADS = "SELECT lane, position, hash FROM audit_lane";
    private static final String ROWS = """
            SELECT lane, position, id, recorded_at, actor, actor_name, actor_roles, via, action, subject, reason,
              previous_hash, hash FROM audit_entry ORDER BY lane, position
            """;

    private final DataSource dataSource;

    AuditLog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Entries newest first, of one subject or of all. */
    public Page<AuditEntry> find(@Nullable String subject, PageRequest request) {
        List<AuditEntry> entries = new ArrayList<>();
        // One text for each case, because a condition that may be absent keeps the database from using its indexes.
        String sql = FIND + (subject == null ? "" : " AND subject = ?") + (request.after() == null ? "" : " AND id < ?")
                + " ORDER BY id DESC LIMIT ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement find = connection.prepareStatement(sql)) {
            int next = 1;
            if (subject != null) {
                find.setString(next++, subject);
            }
            if (request.after() != null) {
                find.setObject(next++, request.after());
            }
            find.setInt(next, request.limit());
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail could not be read", e);
        }
        return Page.of(entries, request, AuditEntry::id);
    }

    /**
     * Recomputes every hash. Reads row by row in one snapshot, so that it neither fills the memory nor stumbles over
     * entries that are being written.
     */
    public AuditReport verify() {
        return QuarkusTransaction.requiringNew()
                .timeout(VERIFICATION_SECONDS_MAX)
                .call(this::verifyInSnapshot);
    }

    private AuditReport verifyInSnapshot() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            ChainCheck check = new ChainCheck(heads(statement));
            statement.setFetchSize(FETCH_ROWS);
            try (ResultSet row = statement.executeQuery(ROWS)) {
                while (row.next()) {
                    check.next(row(row));
                }
            }
            return check.report();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail could not be read", e);
        }
    }

    private static Map<Integer, ChainCheck.Head> heads(Statement statement) throws SQLException {
        Map<Integer, ChainCheck.Head> heads = new HashMap<>();
        try (ResultSet row = statement.executeQuery(HEADS)) {
            while (row.next()) {
                heads.put(row.getInt(1), new ChainCheck.Head(row.getLong(2), row.getBytes(3)));
            }
        }
        return heads;
    }

    private static ChainCheck.Row row(ResultSet row) throws SQLException {
        return new ChainCheck.Row(
                row.getInt(1),
                row.getLong(2),
                row.getObject(3, UUID.class),
                instant(row, 4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getBytes(12),
                row.getBytes(13));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        String roles = row.getString(5);
        return new AuditEntry(
                row.getObject(1, UUID.class),
                instant(row, 2),
                row.getString(3),
                row.getString(4),
                roles.isEmpty() ? Set.of() : new TreeSet<>(List.of(roles.split(",", -1))),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
