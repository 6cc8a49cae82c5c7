package io.cyberpas.platform.job;

import io.cyberpas.platform.data.Database;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A kind of work whose blocks each make a row. */
final class SampleWork implements BlockWork {

    static final BlockTable.Names NAMES = new BlockTable.Names("sample_work", "id", "sample_block", "work_id");
    static final String TURN = """
            NOT EXISTS (SELECT FROM sample_work e WHERE e.queue = w.queue AND e.position < w.position AND e.status = 'RUNNING')""";

    private final Database database;
    private final Clock clock;
    final Set<UUID> completed = ConcurrentHashMap.newKeySet();
    volatile Consumer<Block> trouble = _ -> {};

    SampleWork(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A work of so many blocks, which runs. */
    UUID begin(String queue, int position, int blocks) {
        UUID id = UUID.randomUUID();
        database.change(
                "INSERT INTO sample_work (id, queue, position, status) VALUES (?, ?, ?, 'RUNNING')",
                id,
                queue,
                position);
        database.change(
                "INSERT INTO sample_block (work_id, number, content) SELECT ?, n, '' FROM generate_series(1, ?) AS n",
                id,
                blocks);
        return id;
    }

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public void workOff(Block block) {
        database.change("INSERT INTO sample_row (work_id, number) VALUES (?, ?)", block.work(), block.number());
        database.change(
                "UPDATE sample_block SET done_at = ? WHERE work_id = ? AND number = ?",
                clock.instant(),
                block.work(),
                block.number());
        trouble.accept(block);
    }

    @Override
    public void complete(UUID work) {
        if (database.change("UPDATE sample_work SET status = 'COMPLETED' WHERE id = ? AND status = 'RUNNING'", work)
                        == 1
                && !completed.add(work)) {
            throw new AssertionError("completed twice");
        }
    }

    @Override
    public void fail(UUID work, String reason) {
        database.change("UPDATE sample_work SET status = 'FAILED', failure = ? WHERE id = ?", reason, work);
    }

    void resume(UUID work) {
        database.change("UPDATE sample_work SET status = 'RUNNING', failure = NULL WHERE id = ?", work);
    }

    String status(UUID work) {
        return database.first("SELECT status FROM sample_work WHERE id = ?", row -> row.getString(1), work)
                .orElseThrow();
    }

    String failure(UUID work) {
        return database.first("SELECT failure FROM sample_work WHERE id = ?", row -> row.getString(1), work)
                .orElseThrow();
    }

    /** The blocks of a work that made a row, in the order in which they did. */
    List<Integer> rows(UUID work) {
        return database.list("SELECT number FROM sample_row WHERE work_id = ? ORDER BY id", row -> row.getInt(1), work);
    }

    /** The works that made rows, in the order of their rows. */
    List<UUID> turns(UUID one, UUID other) {
        return database.list(
                "SELECT work_id FROM sample_row WHERE work_id IN (?, ?) ORDER BY id",
                row -> row.getObject(1, UUID.class),
                one,
                other);
    }
}
