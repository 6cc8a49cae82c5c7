package io.cyberpas.platform.job;

import io.cyberpas.platform.data.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.CompletableFuture;

/**
 * Stores a block of a file while the next is read: one at a time, each in a transaction of its own, so that neither memory nor a connection
 * is held for the length of the file. For one thread.
 */
public final class BlockStoring {

    /** The file counts by a later transaction that waits for the disk, and with that for all before it. */
    private static final String WITHOUT_WAITING = "SET LOCAL synchronous_commit = off";

    private final Database database;
    private CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);

    BlockStoring(Database database) {
        this.database = database;
    }

    /** Waits until the block before is stored, so that what held it may be filled again, and begins with this one. */
    public void store(Runnable storing) {
        await();
        underWay = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    database.change(WITHOUT_WAITING);
                    storing.run();
                }),
                Thread::startVirtualThread);
    }

    /** Waits until everything is stored. */
    void await() {
        underWay.join();
    }

    /** Waits for what is under way; whether it succeeds does not count any more. */
    void abandon() {
        underWay.handle((_, _) -> this).join();
    }
}
