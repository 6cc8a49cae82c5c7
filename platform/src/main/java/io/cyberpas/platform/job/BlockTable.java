package io.cyberpas.platform.job;

import io.cyberpas.platform.data.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The blocks of one kind of work, as they stand in two tables of a service: works with a {@code status}, of which {@code RUNNING} ones are
 * worked off; and blocks with {@code number}, {@code attempts}, {@code not_before} and {@code done_at}. Who has locked a row has the block,
 * until it is done, fails or is lost with its replica. Always in the transaction of the caller.
 */
public final class BlockTable {

    private static final String WAITING = "b.done_at IS NULL AND b.not_before <= ?";
    private static final String LOCK_ANY = """
            SELECT b.{workOfBlock}, b.number, b.attempts FROM {blocks} b JOIN {works} w ON w.{key} = b.{workOfBlock}
            WHERE w.status = 'RUNNING' AND %s
            ORDER BY b.{workOfBlock}, b.number LIMIT 1 FOR UPDATE OF b SKIP LOCKED""".formatted(WAITING);
    private static final String LOCK_WORK = """
            SELECT w.{key} FROM {works} w
            CROSS JOIN LATERAL (SELECT done_at, not_before FROM {blocks} b WHERE b.{workOfBlock} = w.{key} AND b.done_at IS NULL
                                ORDER BY b.number LIMIT 1) AS b
            WHERE w.status = 'RUNNING' AND %s AND {turn}
            ORDER BY w.{key} LIMIT 1 FOR NO KEY UPDATE OF w SKIP LOCKED""".formatted(WAITING);
    /** Asked once the work is locked: whoever had it before may have done what stood first then. */
    private static final String FIRST_OF_WORK = """
            SELECT f.work, f.number, f.attempts FROM (
              SELECT b.{workOfBlock} AS work, b.number, b.attempts, b.done_at, b.not_before FROM {blocks} b
              WHERE b.{workOfBlock} = ? AND b.done_at IS NULL ORDER BY b.number LIMIT 1) AS f
            WHERE f.not_before <= ?""";

    /** Before blocks that the caller does not have: whoever has both locked the work first, so nobody waits in a circle. */
    private static final String HOLD_WORK = "SELECT 1 FROM {works} WHERE {key} = ? FOR NO KEY UPDATE";

    private static final String POSTPONE = """
            UPDATE {blocks} SET attempts = attempts + 1, not_before = ? WHERE {workOfBlock} = ? AND number = ? AND done_at IS NULL""";
    private static final String RETRY_ALL = """
            UPDATE {blocks} SET attempts = 0, not_before = '-infinity' WHERE {workOfBlock} = ? AND done_at IS NULL""";
    private static final String ALL_DONE = """
            SELECT w.{key} FROM {works} w WHERE w.status = 'RUNNING'
              AND NOT EXISTS (SELECT FROM {blocks} b WHERE b.{workOfBlock} = w.{key} AND b.done_at IS NULL)""";

    /**
     * A replica that is lost without closing its connection loses its block by the first. The second: a crash of the database may take back
     * the last blocks with all that they did, which are then done again, so none of them need wait for the disk.
     */
    private static final List<String> TERMS =
            List.of("SET LOCAL idle_in_transaction_session_timeout = '60s'", "SET LOCAL synchronous_commit = off");

    private final Database database;
    private final Clock clock;
    private final Names names;
    private final String turn;

    private BlockTable(Database database, Clock clock, Names names, String turn) {
        this.database = database;
        this.clock = clock;
        this.names = names;
        this.turn = turn;
    }

    /**
     * Where works and blocks stand.
     *
     * @param key of the works
     * @param workOfBlock column by which blocks name their work
     */
    public record Names(String works, String key, String blocks, String workOfBlock) {}

    /** Blocks of which many may be worked off side by side. */
    public static BlockTable sideBySide(Database database, Clock clock, Names names) {
        return new BlockTable(database, clock, names, "");
    }

    /**
     * Blocks of which those of a work come one after the other, in their order.
     *
     * @param turn condition on a work {@code w}, in SQL: whether it may go on, or another comes first
     */
    public static BlockTable inOrder(Database database, Clock clock, Names names, String turn) {
        return new BlockTable(database, clock, names, turn);
    }

    /** Takes a block that nobody has; empty if there is none to be done now. */
    Optional<Block> lockNext() {
        TERMS.forEach(database::change);
        Instant now = clock.instant();
        if (turn.isEmpty()) {
            return block(LOCK_ANY, now);
        }
        return database.first(sql(LOCK_WORK), row -> row.getObject(1, UUID.class), now)
                .flatMap(work -> block(FIRST_OF_WORK, work, now));
    }

    private Optional<Block> block(String template, Object... parameters) {
        return database.first(
                sql(template),
                row -> new Block(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)),
                parameters);
    }

    /** Puts a block off that failed. */
    void postpone(Block block, Duration delay) {
        hold(block.work());
        database.change(sql(POSTPONE), clock.instant().plus(delay), block.work(), block.number());
    }

    /** Lets all blocks that are not done be tried at once. */
    public void retryAll(UUID work) {
        hold(work);
        database.change(sql(RETRY_ALL), work);
    }

    private void hold(UUID work) {
        database.list(sql(HOLD_WORK), row -> row.getInt(1), work);
    }

    /** Works that run although nothing is left to be done. */
    List<UUID> allDone() {
        return database.list(sql(ALL_DONE), row -> row.getObject(1, UUID.class));
    }

    private String sql(String template) {
        return template.replace("{works}", names.works())
                .replace("{key}", names.key())
                .replace("{blocks}", names.blocks())
                .replace("{workOfBlock}", names.workOfBlock())
                .replace("{turn}", turn);
    }
}
