package io.cyberpas.benchmark.audit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Writers that each commit one transaction after the other: a business row and, if the chain says so, its entry. */
final class Writers {

    private static final String BUSINESS_ROW =
            "INSERT INTO payment_order (id, number, amount, currency, recorded_at) VALUES (?, ?, ?, ?, ?)";

    /** As the platform's audit trail sends it: any free lane, unless one is named. */
    private static final String ENTRY = "SELECT audit_append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String UNCHAINED_ENTRY = "INSERT INTO unchained_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final NoArgGenerator IDENTIFIERS = Generators.timeBasedEpochGenerator();

    private final Database database;
    private final Chain chain;
    private final Duration hold;

    Writers(Database database, Chain chain, Duration hold) {
        this.database = database;
        this.chain = chain;
        this.hold = hold;
    }

    /** Transactions a second of so many writers together, after a warm-up of a quarter of the time. */
    double throughput(int writers, Duration time) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(writers)) {
            CountDownLatch connected = new CountDownLatch(writers);
            CountDownLatch begin = new CountDownLatch(1);
            List<Future<Double>> results = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                results.add(threads.submit(() -> {
                    try (Connection connection = database.connect()) {
                        connection.setAutoCommit(false);
                        connected.countDown();
                        begin.await();
                        commit(connection, time.dividedBy(4));
                        return commit(connection, time);
                    } finally {
                        connected.countDown();
                    }
                }));
            }
            connected.await();
            begin.countDown();
            double sum = 0;
            for (Future<Double> result : results) {
                sum += result.get();
            }
            return sum;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A writer failed", e.getCause());
        }
    }

    private double commit(Connection connection, Duration time) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(BUSINESS_ROW);
                PreparedStatement entry =
                        connection.prepareStatement(chain == Chain.UNCHAINED ? UNCHAINED_ENTRY : ENTRY)) {
            long start = System.nanoTime();
            long end = start + time.toNanos();
            long done = 0;
            while (System.nanoTime() < end) {
                String number = "C-2026-" + done;
                insert(row, number);
                if (chain != Chain.NONE) {
                    append(entry, number);
                }
                if (hold.isPositive()) {
                    LockSupport.parkNanos(hold.toNanos());
                }
                connection.commit();
                done++;
            }
            return done * 1e9 / (System.nanoTime() - start);
        }
    }

    private static void insert(PreparedStatement row, String number) throws SQLException {
        row.setObject(1, IDENTIFIERS.generate());
        row.setString(2, number);
        row.setBigDecimal(3, BigDecimal.valueOf(1_000_000));
        row.setString(4, "KRW");
        row.setObject(5, now());
        row.executeUpdate();
    }

    private void append(PreparedStatement entry, String number) throws SQLException {
        if (chain == Chain.ONE_LANE) {
            entry.setInt(1, 1);
        } else {
            entry.setNull(1, Types.INTEGER);
        }
        entry.setObject(2, IDENTIFIERS.generate());
        entry.setObject(3, now());
        entry.setString(4, "mina");
        entry.setString(5, "Mina Park");
        entry.setString(6, "claims-handler,claims-manager");
        entry.setString(7, null);
        entry.setString(8, "payment.approved");
        entry.setString(9, number);
        entry.setString(10, "Within the cover and above the handler's authority");
        entry.execute();
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
