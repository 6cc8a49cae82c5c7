package io.cyberpas.benchmark.notices;

import static io.cyberpas.benchmark.load.ServiceDatabase.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.benchmark.load.ServiceDatabase;
import io.cyberpas.benchmark.load.StraightWriter;
import io.cyberpas.benchmark.load.WrittenRows;
import java.io.IOException;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The benchmark works; how fast is measured by hand. */
class NoticesTest {

    private static final List<String> POLICIES = List.of("P-2026-000007", "P-2026-000008");

    @Test
    void each_notice_is_of_another_policy() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-12-20T03:00:00Z"), ZoneOffset.UTC);
        Notices notices = new Notices(POLICIES, clock);
        JsonNode first = new ObjectMapper().readTree(notices.next());
        JsonNode second = new ObjectMapper().readTree(notices.next());
        assertThat(first.at("/policyNumber").asText()).isEqualTo("P-2026-000007");
        assertThat(second.at("/policyNumber").asText()).isEqualTo("P-2026-000008");
        assertThat(first.at("/awareAt").asText()).isEqualTo("2026-12-19T03:00:00Z");
        assertThat(first.at("/occurredOn").asText()).isEqualTo("2026-12-16");
        assertThat(second.at("/summary")).isNotEqualTo(first.at("/summary"));
    }

    @Test
    void all_rows_of_a_notice_are_written_again_under_identities_of_their_own() throws Exception {
        try (ServiceDatabase database = ServiceDatabase.start("claims");
                Connection connection = database.connect()) {
            SomeClaim.write(connection);
            WrittenRows written = WrittenNotice.last(connection);
            try (StraightWriter writer =
                    new StraightWriter(written, new WrittenNotice(POLICIES), database.address(), database.app())) {
                writer.write();
                writer.write();
            }

            assertThat(written.summary()).contains("1 claim,", "1 claim_line", "1 claim_clock", "1 audit_entry");
            assertThat(number(connection, "SELECT count(DISTINCT number) FROM claim"))
                    .isEqualTo(3);
            assertThat(number(connection, "SELECT count(DISTINCT policy_number) FROM claim"))
                    .isEqualTo(3);
            assertThat(number(connection, "SELECT count(DISTINCT claim_id) FROM claim_clock"))
                    .isEqualTo(3);
            assertThat(number(connection, "SELECT count(*) FROM audit_entry a JOIN claim c ON c.number = a.subject"))
                    .isEqualTo(3);
        }
    }
}
