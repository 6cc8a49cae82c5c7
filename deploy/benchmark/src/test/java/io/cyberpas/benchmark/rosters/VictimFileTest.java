package io.cyberpas.benchmark.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VictimFileTest {

    @Test
    void aFileHasTheDuplicatesAndFaultsThatItSaysAndIsTheSameEveryTime(@TempDir Path folder) throws IOException {
        VictimFile file = VictimFile.write(folder, 10_000);
        List<String> lines = Files.readAllLines(file.path());
        assertThat(lines).hasSize(10_001);
        List<String> good = lines.stream()
                .skip(1)
                .filter(line -> !line.contains("1990-13-01"))
                .toList();
        assertThat(good).hasSize(10_000 - file.faulty());
        assertThat(new HashSet<>(good)).hasSize(file.victims());
        assertThat(new HashSet<>(good))
                .filteredOn(line -> !line.contains(",,,"))
                .hasSize(file.withAccount());
        assertThat(file.faulty()).isBetween(20, 100);
        assertThat(file.duplicates()).isBetween(50, 200);
        assertThat(VictimFile.write(folder, 10_000)).isEqualTo(file);
        assertThat(Files.readAllLines(file.path())).isEqualTo(lines);
    }

    @Test
    void theBankReportsOnEachCredit(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pain.001.xml");
        StringBuilder credits = new StringBuilder();
        for (int i = 1; i <= 5_000; i++) {
            credits.append("<InstrId>PM-2026-000001-").append(i).append("-1</InstrId><EndToEndId>PM-2026-000001-");
            credits.append(i).append("-1</EndToEndId>");
        }
        Files.writeString(file, credits);
        Path report = folder.resolve("pain.002.xml");
        assertThat(BankReport.write("BF-2026-000001", file, report)).isEqualTo(5_000);
        assertThat(Files.readString(report))
                .contains("<OrgnlMsgId>BF-2026-000001</OrgnlMsgId>")
                .contains("<OrgnlEndToEndId>PM-2026-000001-5000-1</OrgnlEndToEndId><TxSts>RJCT</TxSts>")
                .contains("<OrgnlEndToEndId>PM-2026-000001-1-1</OrgnlEndToEndId><TxSts>ACSP</TxSts>")
                .contains("<OrgnlEndToEndId>PM-2026-000001-4999-1</OrgnlEndToEndId><TxSts>ACSC</TxSts>");
    }

    @Test
    void optionsThatAreNoneAreNamed() {
        assertThat(Options.of("--lines=5,10").lines()).containsExactly(5, 10);
        assertThatThrownBy(() -> Options.of("--lines=2000001")).hasMessageContaining("1 to 2000000");
        assertThatThrownBy(() -> Options.of("--colour=red")).hasMessageContaining("is not an option");
    }
}
