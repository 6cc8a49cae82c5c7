package io.cyberpas.platform.audit;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Records who did what, in the transaction that does it: no change without its entry, no entry without its change.
 *
 * <p>Entries are chained by hash in several lanes, of which a transaction takes a free one, so that writers do not wait
 * for each other; the database function {@code audit_append} does it in one statement.
 */
@ApplicationScoped
public class AuditTrail {
    private static final String LANE = "io.cyberpas.audit.lane";
    private static final String APPEND = "SELECT audit_append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String APPEND_ALL = """
            SELECT count(audit_append(?, entry.id, ?, ?, ?, ?, ?, ?, entry.subject, ?))
            FROM unnest(?::uuid[], ?::text[]) AS entry (id, subject)""";

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    AuditTrail(DataSource dataSource, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Records one action.
     *
     * @param action thing and verb in the past, such as {@code quote.submitted}
     * @param subject number of the thing, such as {@code Q-2026-000123}
     * @param reason why, where the actor gave one
     * @throws IllegalStateException outside a transaction
     */
    public void record(Actor actor, String action, String subject, @Nullable String reason) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An audit entry is written in the transaction of what it records");
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            setLane(append);
            append.setObject(2, Identifiers.next());
            append.setObject(3, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            append.setString(4, actor.subject());
            append.setString(5, actor.name());
            append.setString(6, String.join(",", new TreeSet<>(actor.roles())));
            append.setString(7, actor.via());
            append.setString(8, action);
            append.setString(9, subject);
            append.setString(10, reason);
            try (ResultSet lane = append.executeQuery()) {
                lane.next();
                transaction.putResource(LANE, lane.getInt(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The audit entry could not be written", e);
        }
    }

    /**
     * Records the same action on many things, one entry each, in one statement for all but the first.
     *
     * @param subjects numbers of the things, in the order of their entries
     * @throws IllegalStateException outside a transaction
     */
    public void recordAll(Actor actor, String action, List<String> subjects, @Nullable String reason) {
        if (subjects.isEmpty()) {
            return;
        }
        record(actor, action, subjects.getFirst(), reason);
        List<String> others = subjects.subList(1, subjects.size());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND_ALL)) {
            setLane(append);
            append.setObject(2, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            append.setString(3, actor.subject());
            append.setString(4, actor.name());
            append.setString(5, String.join(",", new TreeSet<>(actor.roles())));
            append.setString(6, actor.via());
            append.setString(7, action);
            append.setString(8, reason);
            Object[] ids = others.stream().map(_ -> Identifiers.next()).toArray();
            append.setArray(9, connection.createArrayOf("uuid", ids));
            append.setArray(10, connection.createArrayOf("text", others.toArray()));
            append.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit entries could not be written", e);
        }
    }

    /** A transaction stays in the lane it has, so that it holds one only and two can't wait for each other. */
    private void setLane(PreparedStatement append) throws SQLException {
        if (transaction.getResource(LANE) instanceof Integer lane) {
            append.setInt(1, lane);
        } else {
            append.setNull(1, Types.INTEGER);
        }
    }
}
