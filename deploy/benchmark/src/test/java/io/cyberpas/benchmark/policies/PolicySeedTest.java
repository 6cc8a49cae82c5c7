package io.cyberpas.benchmark.policies;

import static io.cyberpas.benchmark.load.ServiceDatabase.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.benchmark.load.ServiceDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is loaded is what the service would have recorded; how fast is measured by hand. */
class PolicySeedTest {

    private static final String CONSTRAINTS =
            "SELECT count(*) FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND convalidated";

    @Test
    void loaded_policies_have_their_history_on_both_time_lines_and_every_constraint_holds() throws Exception {
        try (ServiceDatabase database = ServiceDatabase.start("policy")) {
            try (Connection connection = database.connect()) {
                long constraints = number(connection, CONSTRAINTS);
                long indexes = number(connection, "SELECT count(*) FROM pg_indexes WHERE schemaname = 'public'");
                Instant now = Instant.now();
                PolicySeed seed = new PolicySeed(database.address(), database.owner(), 2);
                long first = seed.load(new PolicySeed.Batch(300, now.minus(Duration.ofDays(700)), now), loaded -> {});
                long second = seed.load(new PolicySeed.Batch(50, now.minus(Duration.ofDays(30)), now), loaded -> {});

                assertThat(second).isEqualTo(first + 300);
                assertThat(number(connection, CONSTRAINTS)).isEqualTo(constraints);
                assertThat(number(connection, "SELECT count(*) FROM pg_indexes WHERE schemaname = 'public'"))
                        .isEqualTo(indexes);
                assertThat(number(connection, "SELECT count(*) FROM policy")).isEqualTo(350);
                everyDayOfCoverIsKnown(connection);
                everySumAddsUp(connection);
            }
        }
    }

    /** By what is known now every day that is covered has one version, and at issue the whole period had. */
    private static void everyDayOfCoverIsKnown(Connection connection) throws SQLException {
        assertThat(number(connection, """
                        SELECT count(*) FROM policy p WHERE coalesce(ended_on, cover_to) - cover_from <> (
                          SELECT sum(effective_to - effective_from) FROM policy_version
                          WHERE policy_id = p.id AND recorded_to IS NULL AND cover = 'COVERED')""")).isZero();
        assertThat(number(connection, """
                        SELECT count(*) FROM policy p JOIN policy_version v ON v.policy_id = p.id
                        WHERE v.recorded_from = p.issued_at AND v.effective_from = p.cover_from AND v.effective_to = p.cover_to""")).isEqualTo(350);
        assertThat(number(connection, "SELECT count(*) FROM policy_version WHERE recorded_from > now()"))
                .isZero();
        assertThat(number(connection, "SELECT count(DISTINCT cause) FROM policy_version"))
                .isGreaterThan(3);
    }

    private static void everySumAddsUp(Connection connection) throws SQLException {
        assertThat(number(connection, """
                        SELECT count(*) FROM policy_version v WHERE premium_amount <> (
                          SELECT sum(premium_amount) FROM coverage_part WHERE version_id = v.id)""")).isZero();
        assertThat(number(connection, """
                        SELECT count(*) FROM policy_transaction t WHERE premium_amount <> (
                          SELECT sum(premium_amount) FROM policy_transaction_part WHERE transaction_id = t.id)""")).isZero();
        assertThat(number(connection, "SELECT count(*) FROM policy_transaction"))
                .isEqualTo(3 * 350);
        assertThat(number(connection, "SELECT count(*) FROM limit_balance WHERE limit_amount = 0"))
                .isZero();
    }

    @Test
    void growth_is_told_beside_the_times() {
        var few = Map.of("one policy", new PolicyReads.Times(2, 5));
        var many = Map.of("one policy", new PolicyReads.Times(3, 9));
        assertThat(PolicyReads.table(List.of(10_000, 1_000_000), List.of(few, many)))
                .contains("10,000: median | 99% | 1,000,000: median")
                .contains("| one policy | 2.0 | 5.0 | 3.0 | 9.0 | 1.50 |");
    }

    @Test
    void options_are_read_and_a_wrong_one_is_named() {
        assertThat(Options.of("--sizes=500,100").sizes()).containsExactly(100, 500);
        assertThatThrownBy(() -> Options.of("--size=2")).hasMessageContaining("--size=2");
    }
}
