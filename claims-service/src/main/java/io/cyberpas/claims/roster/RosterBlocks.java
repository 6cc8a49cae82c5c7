package io.cyberpas.claims.roster;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The blocks of all rosters, shared by the replicas: who has locked the row of a roster has its next block, until done, failed or lost. The
 * blocks of a demand come one after the other, so that of two lines for one person always the first counts.
 */
@ApplicationScoped
class RosterBlocks {

    private static final String PROGRESS = """
            SELECT coalesce(sum(lines), 0), coalesce(sum(added), 0), coalesce(sum(faulty), 0), coalesce(sum(duplicates), 0)
            FROM roster_block WHERE roster_id = ? AND done_at IS NOT NULL""";
    private static final String LOCK_NEXT = """
            SELECT r.id, r.demand_id, b.number, b.attempts
            FROM roster r CROSS JOIN LATERAL (
              SELECT number, attempts, not_before FROM roster_block b
              WHERE b.roster_id = r.id AND b.done_at IS NULL ORDER BY b.number LIMIT 1) AS b
            WHERE r.status = 'RUNNING' AND b.not_before <= ?
              AND NOT EXISTS (SELECT FROM roster e WHERE e.demand_id = r.demand_id AND e.number < r.number AND e.status = 'RUNNING')
            ORDER BY r.id LIMIT 1 FOR NO KEY UPDATE OF r SKIP LOCKED""";
    /** A replica that is lost without closing its connection loses its block by this. */
    private static final String LEASE = "SET LOCAL idle_in_transaction_session_timeout = '60s'";

    private static final String POSTPONE = """
            UPDATE roster_block SET attempts = attempts + 1, not_before = ?
            WHERE roster_id = ? AND number = ? AND done_at IS NULL""";
    private static final String RETRY_ALL = """
            UPDATE roster_block SET attempts = 0, not_before = '-infinity' WHERE roster_id = ? AND done_at IS NULL""";
    private static final String ALL_DONE = """
            SELECT r.id FROM roster r WHERE r.status = 'RUNNING'
              AND NOT EXISTS (SELECT FROM roster_block b WHERE b.roster_id = r.id AND b.done_at IS NULL)""";

    private final Database database;
    private final Clock clock;

    RosterBlocks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A block that the transaction under way has.
     *
     * @param attempts that failed so far
     */
    record Block(UUID roster, UUID demand, int number, int attempts) {}

    /** Takes a received file, so that it is not swept away. */
    void take(UUID file) {
        if (database.change(RosterReceiving.TAKE, file) != 1) {
            throw new ConflictException("The file was received too long ago: send it again");
        }
    }

    RosterProgress progress(Roster roster) {
        return database.first(
                        PROGRESS,
                        row -> new RosterProgress(roster, row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                        roster.id())
                .orElseThrow();
    }

    /** Takes a block that nobody has; empty if there is none to be done now. */
    Optional<Block> lockNext() {
        database.change(LEASE);
        return database.first(
                LOCK_NEXT,
                row -> new Block(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3), row.getInt(4)),
                clock.instant());
    }

    /** Puts a block off that failed. */
    void postpone(Block block, Duration delay) {
        database.change(POSTPONE, clock.instant().plus(delay), block.roster(), block.number());
    }

    /** Lets all blocks that are not done be tried at once. */
    void retryAll(UUID roster) {
        database.change(RETRY_ALL, roster);
    }

    /** Rosters that run although nothing is left to be done. */
    List<UUID> allDone() {
        return database.list(ALL_DONE, row -> row.getObject(1, UUID.class));
    }

    /** Removes the blocks of a file that was refused: nothing will be done with them. */
    void forget(UUID roster) {
        database.change("UPDATE roster_block SET content = NULL WHERE roster_id = ?", roster);
    }
}
