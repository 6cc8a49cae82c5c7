package io.cyberpas.benchmark.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberFilesTest {

    @Test
    void aFileHasALineForEachMemberAndIsTheSameEveryTime(@TempDir Path folder) throws IOException {
        MemberFiles files =
                new MemberFiles(LocalDate.parse("2026-12-01"), OffsetDateTime.parse("2026-11-20T00:30:00Z"));
        List<String> lines = Files.readAllLines(files.write(folder, 1_000));
        assertThat(lines).hasSize(1_001).doesNotHaveDuplicates();
        assertThat(lines.get(1))
                .matches("M-00000001,[가-힣]{3},\\d{4}-\\d\\d-\\d\\d,.*,2026-12-01,,2026-11-20T00:30Z,2026-01");
        assertThat(Files.readAllLines(files.write(folder, 1_000))).isEqualTo(lines);
    }

    @Test
    void optionsThatAreNoneAreNamed() {
        assertThat(Options.of("--lines=5,10").lines()).containsExactly(5, 10);
        assertThatThrownBy(() -> Options.of("--lines=1000001")).hasMessageContaining("1 to 1000000");
        assertThatThrownBy(() -> Options.of("--colour=red")).hasMessageContaining("is not an option");
    }
}
