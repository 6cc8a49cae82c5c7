package io.cyberpas.benchmark.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** The benchmark works; how fast is measured by hand. */
class AuditConcurrencyTest {

    @Test
    void every_chain_takes_concurrent_writers_and_holds() throws Exception {
        try (Database database = Database.start(false)) {
            for (Chain chain : Chain.values()) {
                Writers writers = new Writers(database, chain, Duration.ZERO);
                assertThat(writers.throughput(4, Duration.ofMillis(200))).isPositive();
            }

            Database.Verification chains = database.verification();
            assertThat(chains.entries()).isPositive();
            assertThat(chains.lanes()).isBetween(2, 64);
            assertThat(chains.broken()).isZero();
        }
    }

    /** Every lane is taken by a transaction that still runs; one more writer waits for one of them instead of failing. */
    @Test
    void a_writer_more_than_lanes_waits_and_gets_through() throws Exception {
        try (Database database = Database.start(false);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            List<Connection> open = new ArrayList<>();
            Set<Integer> lanes = new TreeSet<>();
            for (int lane = 1; lane <= 64; lane++) {
                Connection connection = database.connect();
                connection.setAutoCommit(false);
                lanes.add(append(connection));
                open.add(connection);
            }
            Future<Integer> late = threads.submit(() -> {
                try (Connection connection = database.connect()) {
                    return append(connection);
                }
            });

            assertThat(lanes).hasSize(64);
            assertThatThrownBy(() -> late.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            for (Connection connection : open) {
                connection.commit();
                connection.close();
            }
            assertThat(late.get(30, TimeUnit.SECONDS)).isIn(lanes);
            assertThat(database.verification()).isEqualTo(new Database.Verification(65, 64, 0));
        }
    }

    private static int append(Connection connection) throws SQLException {
        try (PreparedStatement entry = connection.prepareStatement(
                        "SELECT audit_append(NULL, gen_random_uuid(), now(), 'a', 'A', 'auditor', NULL, 'b.done', 'B', NULL)");
                ResultSet lane = entry.executeQuery()) {
            lane.next();
            return lane.getInt(1);
        }
    }

    @Test
    void options_are_read_and_a_wrong_one_is_named() {
        Options options = Options.of("--writers=2,8", "--hold-millis=5", "--rounds=1", "--durable=false");

        assertThat(options).isEqualTo(new Options(List.of(2, 8), List.of(Duration.ofMillis(5)), 3, 1, false));
        assertThatThrownBy(() -> Options.of("--lanes=2")).hasMessageContaining("--lanes=2");
    }
}
