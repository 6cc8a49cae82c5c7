package io.cyberpas.platform.outbox;

import io.cyberpas.platform.access.ActingUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The messages in the database, shared by all replicas of the service. */
@ApplicationScoped
class OutboxStore {
    /** Who claims a message has it until its next due time: the lease, after which another replica may try. */
    private static final String CLAIM = """
            UPDATE outbox_message SET attempt = attempt + 1, due_at = ?
            WHERE id IN (SELECT id FROM outbox_message WHERE delivered_at IS NULL AND due_at <= ? AND topic %s (?)
                         ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING id, topic, subject, payload, acting_subject, acting_name, attempt
            """;

    private static final String CLAIM_OF = CLAIM.formatted("= ANY");
    private static final String CLAIM_EXCEPT = CLAIM.formatted("<> ALL");

    private static final String MARK = """
            UPDATE outbox_message SET delivered_at = ?, last_error = NULL WHERE id = ? AND delivered_at IS NULL
            """;
    private static final String POSTPONE = """
            UPDATE outbox_message SET due_at = ?, last_error = ? WHERE id = ? AND attempt = ? AND delivered_at IS NULL
            """;
    private static final String BACKLOG =
            "SELECT count(*), min(created_at) FROM outbox_message WHERE delivered_at IS NULL";
    private static final String PURGE = """
            DELETE FROM outbox_message WHERE id IN (
              SELECT id FROM outbox_message WHERE delivered_at <= ? ORDER BY delivered_at LIMIT 5000
              FOR UPDATE SKIP LOCKED)
            """;

    private final DataSource dataSource;
    private final Clock clock;

    OutboxStore(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * What waits.
     *
     * @param oldest when the oldest undelivered message was taken
     */
    record Backlog(long undelivered, @Nullable Instant oldest) {}

    /** Takes messages of a topic that are due, for as long as the lease. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<OutboxMessage> claimOf(String topic, int most, Duration lease) {
        return claim(CLAIM_OF, List.of(topic), most, lease);
    }

    /** Takes messages that are due, of whatever topic but these, for as long as the lease. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<OutboxMessage> claimExcept(Collection<String> topics, int most, Duration lease) {
        return claim(CLAIM_EXCEPT, topics, most, lease);
    }

    private List<OutboxMessage> claim(String sql, Collection<String> topics, int most, Duration lease) {
        List<OutboxMessage> messages = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement claim = connection.prepareStatement(sql)) {
            OffsetDateTime now = now();
            claim.setObject(1, now.plus(lease));
            claim.setObject(2, now);
            claim.setArray(3, connection.createArrayOf("text", topics.toArray()));
            claim.setInt(4, most);
            try (ResultSet row = claim.executeQuery()) {
                while (row.next()) {
                    messages.add(new OutboxMessage(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            new ActingUser(row.getString(5), row.getString(6)),
                            row.getInt(7)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return messages;
    }

    /**
     * Marks the message as delivered and records what came of it, both or neither; does nothing where another replica was
     * quicker.
     *
     * @return whether it was this call that marked it
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean delivered(OutboxMessage message, Runnable recording) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement mark = connection.prepareStatement(MARK)) {
            mark.setObject(1, now());
            mark.setObject(2, message.id());
            if (mark.executeUpdate() == 0) {
                return false;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        recording.run();
        return true;
    }

    /** Puts the message off and keeps why, unless somebody else has it by now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void postpone(OutboxMessage message, Duration delay, String error) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement postpone = connection.prepareStatement(POSTPONE)) {
            postpone.setObject(1, now().plus(delay));
            postpone.setString(2, error);
            postpone.setObject(3, message.id());
            postpone.setInt(4, message.attempt());
            postpone.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Backlog backlog() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement backlog = connection.prepareStatement(BACKLOG);
                ResultSet row = backlog.executeQuery()) {
            row.next();
            OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
            return new Backlog(row.getLong(1), oldest == null ? null : oldest.toInstant());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deletes messages delivered that long ago. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int purge(Duration retention) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement purge = connection.prepareStatement(PURGE)) {
            purge.setObject(1, now().minus(retention));
            return purge.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
