package io.cyberpas.claims.intake;

import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The blocks of all imports, shared by the replicas. Who takes a block has it for the time of a lease, because the policy service is
 * asked in between; who comes back after it finds the block with somebody else and leaves nothing behind.
 */
@ApplicationScoped
class ImportBlocks {

    private static final String HOLD = "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String TAKE_NEXT = """
            UPDATE notice_import_block b SET lease = ?, not_before = ?, attempts = attempts + 1
            WHERE (b.import_id, b.number) = (
              SELECT n.import_id, n.number FROM notice_import_block n JOIN notice_import i ON i.id = n.import_id
              WHERE i.status = 'RUNNING' AND n.done_at IS NULL AND n.not_before <= ?
              ORDER BY n.import_id, n.number LIMIT 1 FOR UPDATE OF n SKIP LOCKED)
            RETURNING b.import_id, b.number, b.attempts, b.line_numbers, b.content""";
    private static final String STILL_MINE = """
            SELECT 1 FROM notice_import_block WHERE import_id = ? AND number = ? AND lease = ? AND done_at IS NULL FOR UPDATE""";
    private static final String DONE = """
            UPDATE notice_import_block SET imported = ?, refused = refused + ?, duplicates = ?, done_at = ?, content = NULL, lease = NULL
            WHERE import_id = ? AND number = ?""";
    private static final String POSTPONE = """
            UPDATE notice_import_block SET not_before = ?, lease = NULL
            WHERE import_id = ? AND number = ? AND lease = ? AND done_at IS NULL""";
    private static final String RETRY_ALL = """
            UPDATE notice_import_block SET attempts = 0, not_before = '-infinity' WHERE import_id = ? AND done_at IS NULL AND lease IS NULL""";
    private static final String ALL_DONE = """
            SELECT i.id FROM notice_import i WHERE i.status = 'RUNNING'
              AND NOT EXISTS (SELECT FROM notice_import_block b WHERE b.import_id = i.id AND b.done_at IS NULL)""";
    private static final String PROGRESS = """
            SELECT coalesce(sum(line_count), 0), coalesce(sum(imported), 0), coalesce(sum(refused), 0), coalesce(sum(duplicates), 0)
            FROM notice_import_block WHERE import_id = ? AND done_at IS NOT NULL""";

    private final Database database;
    private final Clock clock;
    private final Duration lease;

    ImportBlocks(Database database, Clock clock, @ConfigProperty(name = "cyberpas.intake.lease") Duration lease) {
        this.database = database;
        this.clock = clock;
        this.lease = lease;
    }

    /**
     * A block that was taken.
     *
     * @param attempts this one among them
     * @param content the lines, each ended by a line feed
     */
    record Block(UUID file, int number, int attempts, UUID lease, Integer[] lineNumbers, byte[] content) {}

    /** Until the transaction ends nobody else begins an import of the same content. */
    void holdContent(byte[] hash) {
        database.first(
                HOLD, row -> row.getInt(1), "notice import " + HexFormat.of().formatHex(hash));
    }

    /** Takes a block that nobody has; empty when there is none to be done now. */
    Optional<Block> takeNext() {
        var key = UUID.randomUUID();
        var now = clock.instant();
        return database.first(TAKE_NEXT, row -> block(row, key), key, now.plus(lease), now);
    }

    /** Holds the block until the transaction ends; false when the lease ran out and somebody else has it, or it is done. */
    boolean isStillMine(Block block) {
        return database.first(STILL_MINE, row -> row.getInt(1), block.file(), block.number(), block.lease())
                .isPresent();
    }

    void done(Block block, int imported, int refused, int duplicates) {
        database.change(DONE, imported, refused, duplicates, clock.instant(), block.file(), block.number());
    }

    /** Puts a block off that failed. */
    void postpone(Block block, Duration delay) {
        database.change(POSTPONE, clock.instant().plus(delay), block.file(), block.number(), block.lease());
    }

    /** Lets all blocks that are not done be tried at once. */
    void retryAll(UUID file) {
        database.change(RETRY_ALL, file);
    }

    /** Imports that run although nothing is left to be done. */
    List<UUID> allDone() {
        return database.list(ALL_DONE, row -> row.getObject(1, UUID.class));
    }

    ImportProgress progress(NoticeImport file) {
        return database.first(
                        PROGRESS,
                        row -> new ImportProgress(file, row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                        file.id())
                .orElseThrow();
    }

    private static Block block(ResultSet row, UUID lease) throws SQLException {
        return new Block(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getInt(3),
                lease,
                (Integer[]) row.getArray(4).getArray(),
                row.getBytes(5));
    }
}
