package io.cyberpas.benchmark.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
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

    /** Then a writer waits for a lane instead of failing. */
    @Test
    void more_writers_than_lanes_all_get_through() throws Exception {
        try (Database database = Database.start(false)) {
            Writers writers = new Writers(database, Chain.LANES, Duration.ofMillis(20));

            assertThat(writers.throughput(96, Duration.ofMillis(400))).isPositive();
            assertThat(database.verification().lanes()).isEqualTo(64);
            assertThat(database.verification().broken()).isZero();
        }
    }

    @Test
    void options_are_read_and_a_wrong_one_is_named() {
        Options options = Options.of("--writers=2,8", "--hold-millis=5", "--rounds=1", "--durable=false");

        assertThat(options).isEqualTo(new Options(List.of(2, 8), List.of(Duration.ofMillis(5)), 3, 1, false));
        assertThatThrownBy(() -> Options.of("--lanes=2")).hasMessageContaining("--lanes=2");
    }
}
