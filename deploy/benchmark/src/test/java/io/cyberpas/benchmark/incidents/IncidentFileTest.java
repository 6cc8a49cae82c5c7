package io.cyberpas.benchmark.incidents;

import static io.cyberpas.benchmark.load.ServiceDatabase.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.benchmark.load.ServiceDatabase;
import io.cyberpas.benchmark.load.StraightWriter;
import io.cyberpas.benchmark.load.WrittenRows;
import io.cyberpas.benchmark.notices.SomeClaim;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark works; how fast is measured by hand. */
class IncidentFileTest {

    private static final List<String> POLICIES = List.of("P-2026-000007", "P-2026-000008");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);

    @Test
    void the_same_series_is_the_same_file_and_one_line_in_fifty_is_wrong(@TempDir Path folder) throws Exception {
        IncidentFile file = IncidentFile.write(folder, 300, 7, POLICIES, TODAY);
        List<String> lines = Files.readAllLines(file.path());

        assertThat(file.faulty()).containsExactly(50, 100, 150, 200, 250, 300);
        assertThat(lines).hasSize(300);
        for (int i = 0; i < lines.size(); i++) {
            if (!file.faulty().contains(i + 1)) {
                JsonNode record = new ObjectMapper().readTree(lines.get(i));
                assertThat(record.at("/plus/cyberpas_policy_number").asText()).isIn(POLICIES);
                assertThat(record.at("/action").isObject()).isTrue();
            }
        }
        IncidentFile.write(folder, 300, 7, POLICIES, TODAY);
        assertThat(Files.readAllLines(file.path())).isEqualTo(lines);
        IncidentFile.write(folder, 300, 8, POLICIES, TODAY);
        assertThat(Files.readAllLines(file.path())).isNotEqualTo(lines);
    }

    @Test
    void rows_of_a_claim_and_bare_lines_are_written(@TempDir Path folder) throws Exception {
        IncidentFile file = IncidentFile.write(folder, 20, 7, POLICIES, TODAY);
        try (ServiceDatabase database = ServiceDatabase.start("claims");
                Connection connection = database.connect()) {
            SomeClaim.write(connection);
            WrittenRows written = WrittenClaim.last(connection);
            try (StraightWriter writer =
                    new StraightWriter(written, new WrittenClaim(POLICIES), database.address(), database.app(), 2)) {
                writer.write();
                writer.write();
                writer.write();
            }

            assertThat(number(connection, "SELECT count(*) FROM imported_notice i JOIN claim c ON c.id = i.claim_id"))
                    .isEqualTo(4);
            assertThat(number(connection, "SELECT count(DISTINCT incident_id) FROM imported_notice"))
                    .isEqualTo(4);
            assertThat(new BareLines(connection).time(file.path())).isGreaterThan(Duration.ZERO);
        }
    }

    @Test
    void options_are_read_and_a_wrong_one_is_named() {
        assertThat(Options.of("--lines=9").lines()).isEqualTo(9);
        assertThatThrownBy(() -> Options.of("--rounds=0")).hasMessageContaining("1 to");
        assertThatThrownBy(() -> Options.of("--colour=red")).hasMessageContaining("is not an option");
    }
}
