package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.data.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Folds movements of exposure into the sums by day, so that reading takes no longer as policies become more. One replica at a
 * time folds; what it has not folded yet counts all the same.
 */
@ApplicationScoped
class ExposureFolding {

    static final String HOLD = "SELECT pg_advisory_xact_lock(hashtextextended('exposure folding', 0))";

    private static final int BATCH = 5000;
    private static final String TRY_TO_HOLD =
            "SELECT pg_try_advisory_xact_lock(hashtextextended('exposure folding', 0))";

    private final Database database;

    ExposureFolding(Database database) {
        this.database = database;
    }

    /** Folds all that waits, a batch a transaction. */
    @Scheduled(
            every = "{cyberpas.policy.exposure-folding.interval}",
            delayed = "{cyberpas.policy.exposure-folding.delay}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fold() {
        long folded;
        do {
            folded = QuarkusTransaction.requiringNew().call(this::foldBatch);
        } while (folded == BATCH);
    }

    private long foldBatch() {
        boolean held = database.first(TRY_TO_HOLD, row -> row.getBoolean(1)).orElse(false);
        return held
                ? database.first(ExposureSql.FOLD, row -> row.getLong(1), BATCH).orElse(0L)
                : 0;
    }
}
