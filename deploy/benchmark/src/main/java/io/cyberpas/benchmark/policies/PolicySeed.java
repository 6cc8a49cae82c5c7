package io.cyberpas.benchmark.policies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * Loads policies with their whole history into the policy service's database by set-based SQL: versions on both time lines,
 * coverage parts, transactions, limits, billing account. The service must not run meanwhile. Triggers stay in place; foreign
 * keys, exclusion constraints and indexes are made again at the end, so that everything loaded has been checked.
 *
 * @param database JDBC address of the policy service's database
 * @param owner the role that owns its tables, whose password is its name
 * @param workers connections that load at the same time
 */
public record PolicySeed(String database, String owner, int workers) {

    private static final int BLOCK = 20_000;

    private static final List<String> TABLES = List.of(
            "policy",
            "policy_version",
            "coverage_part",
            "policy_transaction",
            "policy_transaction_part",
            "term_change",
            "limits_ledger",
            "agreed_limit",
            "limit_balance",
            "limit_movement",
            "limit_entry",
            "billing_account",
            "policy_dependency");

    /** Policies issued evenly from one instant to another; each is covered for a year that begins within four weeks of its issue. */
    public record Batch(long count, Instant issuedFrom, Instant issuedTo) {}

    /**
     * Loads policies beside those that are there.
     *
     * @param progress is told how many are loaded
     * @return the number of the first one, such as 1; those of the others follow
     */
    public long load(Batch batch, LongConsumer progress) throws SQLException, InterruptedException, ExecutionException {
        try (Connection connection = connect()) {
            long first = reserve(connection, batch.count());
            SetAside aside = SetAside.of(connection, TABLES);
            try {
                fill(batch, first, progress);
            } finally {
                aside.restore(connection);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("VACUUM (ANALYZE) " + String.join(", ", TABLES));
            }
            return first;
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(database, owner, owner);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "SET maintenance_work_mem = '512MB'; SET work_mem = '64MB'; SET synchronous_commit = off");
        }
        return connection;
    }

    private static long reserve(Connection connection, long count) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT setval('p_number', nextval('p_number') + %d) - %d".formatted(count - 1, count - 1))) {
            row.next();
            return row.getLong(1);
        }
    }

    private void fill(Batch batch, long first, LongConsumer progress) throws InterruptedException, ExecutionException {
        String sql = resource("load.sql")
                .replace("{ISSUED_FROM}", batch.issuedFrom().toString())
                .replace("{ISSUED_TO}", batch.issuedTo().toString())
                .replace("{START}", Long.toString(first))
                .replace("{TOTAL}", Long.toString(batch.count()));
        AtomicLong next = new AtomicLong(first);
        AtomicLong loaded = new AtomicLong();
        long end = first + batch.count();
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                running.add(threads.submit(() -> {
                    work(sql, next, end, rows -> progress.accept(loaded.addAndGet(rows)));
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
    }

    /** Takes one block of policies after the other, each a transaction. */
    private void work(String sql, AtomicLong next, long end, LongConsumer progress) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(resource("helpers.sql"));
            connection.setAutoCommit(false);
            for (long from = next.getAndAdd(BLOCK); from < end; from = next.getAndAdd(BLOCK)) {
                long last = Math.min(from + BLOCK, end) - 1;
                statement.execute(sql.replace("{FIRST}", Long.toString(from)).replace("{LAST}", Long.toString(last)));
                connection.commit();
                progress.accept(last - from + 1);
            }
        }
    }

    private static String resource(String name) {
        try (InputStream file = PolicySeed.class.getResourceAsStream("/policies/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
