package io.cyberpas.policy.group;

import io.cyberpas.platform.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The blocks of all enrolments, shared by the replicas: who has locked a block's row has the block, until done, failed or lost. */
@ApplicationScoped
class EnrolmentBlocks {

    private static final String HOLD_POLICY = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String PROGRESS = """
            SELECT coalesce(sum(line_count), 0), coalesce(sum(enrolled), 0), coalesce(sum(refused), 0), coalesce(sum(duplicates), 0)
            FROM enrolment_block WHERE enrolment_id = ? AND done_at IS NOT NULL
            """;
    private static final String LOCK_NEXT = """
            SELECT b.enrolment_id, b.number, b.attempts
            FROM enrolment_block b JOIN enrolment e ON e.id = b.enrolment_id
            WHERE e.status = 'RUNNING' AND b.done_at IS NULL AND b.not_before <= ?
            ORDER BY b.enrolment_id, b.number LIMIT 1 FOR UPDATE OF b SKIP LOCKED
            """;
    /** A replica that is lost without closing its connection loses its blocks by this. */
    private static final String LEASE = "SET LOCAL idle_in_transaction_session_timeout = '60s'";

    private static final String POSTPONE = """
            UPDATE enrolment_block SET attempts = attempts + 1, not_before = ?
            WHERE enrolment_id = ? AND number = ? AND done_at IS NULL
            """;
    private static final String RETRY_ALL = """
            UPDATE enrolment_block SET attempts = 0, not_before = '-infinity' WHERE enrolment_id = ? AND done_at IS NULL
            """;
    private static final String ALL_DONE = """
            SELECT e.id FROM enrolment e WHERE e.status = 'RUNNING'
              AND NOT EXISTS (SELECT FROM enrolment_block b WHERE b.enrolment_id = e.id AND b.done_at IS NULL)
            """;
    private static final String FORGET_CONTENT = "DELETE FROM enrolment_content WHERE enrolment_id = ?";
    private static final String SETTLE_NAMES = "SELECT settle_member_names()";

    private final DataSource dataSource;
    private final Clock clock;

    EnrolmentBlocks(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * A block that the transaction under way has.
     *
     * @param attempts that failed so far
     */
    record Block(UUID enrolment, int number, int attempts) {}

    /** Until the transaction ends nobody else begins an enrolment of the policy. */
    void holdPolicy(String policyNumber) {
        run(HOLD_POLICY, hold -> {
            hold.setString(1, "enrolments of policy " + policyNumber);
            hold.execute();
        });
    }

    /** Takes a received file, so that it is not swept away. */
    void take(UUID file) {
        run(EnrolmentReceiving.TAKE, take -> {
            take.setObject(1, file);
            if (take.executeUpdate() != 1) {
                throw new ConflictException("The file was received too long ago: send it again");
            }
        });
    }

    @Transactional
    EnrolmentProgress progress(Enrolment enrolment) {
        return query(PROGRESS, progress -> {
                    progress.setObject(1, enrolment.id());
                    return Rows.of(
                            progress,
                            row -> new EnrolmentProgress(
                                    enrolment, row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)));
                })
                .getFirst();
    }

    /** Takes a block that nobody has; empty if there is none to be done now. */
    Optional<Block> lockNext() {
        run(LEASE, PreparedStatement::execute);
        return query(LOCK_NEXT, lock -> {
                    lock.setObject(1, now());
                    return Rows.of(lock, row -> new Block(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)));
                })
                .stream()
                .findFirst();
    }

    /** Puts a block off that failed. */
    void postpone(Block block, Duration delay) {
        run(POSTPONE, postpone -> {
            postpone.setObject(1, now().plus(delay));
            postpone.setObject(2, block.enrolment());
            postpone.setInt(3, block.number());
            postpone.executeUpdate();
        });
    }

    /** Lets all blocks that are not done be tried at once. */
    void retryAll(UUID enrolment) {
        run(RETRY_ALL, retry -> {
            retry.setObject(1, enrolment);
            retry.executeUpdate();
        });
    }

    /** Enrolments that run although nothing is left to be done. */
    List<UUID> allDone() {
        return query(ALL_DONE, done -> Rows.of(done, row -> row.getObject(1, UUID.class)));
    }

    /** Removes what was needed of the file only until its members were enrolled. */
    void forgetContent(UUID enrolment) {
        run(FORGET_CONTENT, forget -> {
            forget.setObject(1, enrolment);
            forget.executeUpdate();
        });
    }

    /** Merges the names that wait for the index of names, so that searches need not read them one by one. */
    void settleNames() {
        run(SETTLE_NAMES, PreparedStatement::execute);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private interface Statement {
        void run(PreparedStatement statement) throws SQLException;
    }

    private interface Query<T> {
        List<T> rows(PreparedStatement statement) throws SQLException;
    }

    private void run(String sql, Statement statement) {
        query(sql, prepared -> {
            statement.run(prepared);
            return List.of();
        });
    }

    private <T> List<T> query(String sql, Query<T> query) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(sql)) {
            return query.rows(prepared);
        } catch (SQLException e) {
            throw new IllegalStateException("The blocks of enrolments do not answer: " + e.getSQLState(), e);
        }
    }
}
