package io.cyberpas.benchmark.issuing;

import static io.cyberpas.benchmark.load.ServiceDatabase.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.benchmark.load.ServiceDatabase;
import io.cyberpas.benchmark.load.StraightWriter;
import io.cyberpas.benchmark.load.WrittenRows;
import io.cyberpas.benchmark.policies.PolicySeed;
import java.net.URI;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The benchmark works; how fast is measured by hand. */
class IssuingTest {

    private static final String DELIVERED = """
            INSERT INTO outbox_message (id, topic, subject, payload, acting_subject, acting_name, created_at, due_at, delivered_at)
            SELECT gen_random_uuid(), 'quote.bind', number, '{}', 'pada', 'Pada', now(), now(), now() FROM policy
            """;

    @Test
    void all_rows_of_a_policy_are_written_again_under_identities_of_their_own() throws Exception {
        try (ServiceDatabase database = ServiceDatabase.start("policy");
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            Instant now = Instant.now();
            new PolicySeed(database.address(), database.owner(), 1)
                    .load(new PolicySeed.Batch(1, now.minus(Duration.ofDays(30)), now), loaded -> {});
            statement.execute(DELIVERED);
            long versions = number(connection, "SELECT count(*) FROM policy_version");
            WrittenRows written = IssuedPolicy.last(connection);
            try (StraightWriter writer =
                    new StraightWriter(written, new IssuedPolicy(), database.address(), database.app())) {
                writer.write();
                writer.write();
            }

            assertThat(written.summary()).contains("1 policy,", versions + " policy_version", "1 outbox_message");
            assertThat(number(connection, "SELECT count(DISTINCT number) FROM policy"))
                    .isEqualTo(3);
            assertThat(number(connection, "SELECT count(*) FROM policy_version"))
                    .isEqualTo(3 * versions);
            assertThat(number(connection, "SELECT count(DISTINCT limit_amount) FROM limit_balance"))
                    .isOne();
            assertThat(number(
                            connection, "SELECT count(*) FROM outbox_message m JOIN policy p ON p.number = m.subject"))
                    .isEqualTo(3);
        }
    }

    @Test
    void every_quote_is_accepted_and_of_another_company() throws Exception {
        try (QuoteDouble quotes = QuoteDouble.start(0)) {
            String address = "http://localhost:%d/api/quotes/".formatted(quotes.port());
            JsonNode first = new ObjectMapper()
                    .readTree(URI.create(address + "Q-2026-100000001").toURL());
            JsonNode second = new ObjectMapper()
                    .readTree(URI.create(address + "Q-2026-100000002").toURL());
            assertThat(first.at("/status").asText()).isEqualTo("ACCEPTED");
            assertThat(first.at("/insured/businessRegistrationNumber").asText()).isEqualTo("100-00-00010");
            assertThat(second.at("/insured")).isNotEqualTo(first.at("/insured"));
        }
    }
}
