package io.cyberpas.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys and their answers, in the database of the service. */
@ApplicationScoped
class IdempotencyKeys {
    /**
     * Two statements in one journey: what is kept is read by a statement of its own after the lock, so that it sees what the holder before
     * committed.
     */
    private static final String TAKE = """
            SELECT pg_try_advisory_xact_lock(?);
            SELECT request_hash, status, headers, body FROM idempotency_key WHERE id = ? AND expires_at > ?
            """;

    private static final String KEEP = """
            INSERT INTO idempotency_key (id, request_hash, status, headers, body, created_at, expires_at)
            VALUES (?, ?, ?, ?::jsonb, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET request_hash = excluded.request_hash, status = excluded.status,
              headers = excluded.headers, body = excluded.body, created_at = excluded.created_at,
              expires_at = excluded.expires_at
            """;
    /** Replicas purge side by side: each takes rows that nobody else has in hand. */
    private static final String PURGE = """
            DELETE FROM idempotency_key WHERE id IN (
              SELECT id FROM idempotency_key WHERE expires_at <= ? ORDER BY expires_at LIMIT 5000 FOR UPDATE SKIP LOCKED)
            """;

    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration retention;

    IdempotencyKeys(
            DataSource dataSource,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "cyberpas.idempotency.retention") Duration retention) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
        this.retention = retention;
    }

    /**
     * Takes the key until the transaction ends.
     *
     * @return the answer kept under it, if one is
     * @throws IdempotencyProblem where another transaction has the key
     */
    Optional<KeptAnswer> take(byte[] id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setLong(1, ByteBuffer.wrap(id).getLong());
            take.setBytes(2, id);
            take.setObject(3, now());
            take.execute();
            try (ResultSet lock = take.getResultSet()) {
                lock.next();
                if (!lock.getBoolean(1)) {
                    throw IdempotencyProblem.stillRunning();
                }
            }
            take.getMoreResults();
            try (ResultSet row = take.getResultSet()) {
                return row.next()
                        ? Optional.of(new KeptAnswer(
                                row.getBytes(1),
                                row.getInt(2),
                                json.readValue(row.getString(3), HEADERS),
                                row.getString(4)))
                        : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void keep(byte[] id, KeptAnswer answer) {
        OffsetDateTime now = now();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setBytes(1, id);
            keep.setBytes(2, answer.requestHash());
            keep.setInt(3, answer.status());
            keep.setString(4, json.writeValueAsString(answer.headers()));
            keep.setString(5, answer.body());
            keep.setObject(6, now);
            keep.setObject(7, now.plus(retention));
            keep.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deletes what is out of date; a backlog is worked off run by run. */
    @Scheduled(
            every = "{cyberpas.idempotency.purge-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void purge() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement purge = connection.prepareStatement(PURGE)) {
            purge.setObject(1, now());
            purge.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
