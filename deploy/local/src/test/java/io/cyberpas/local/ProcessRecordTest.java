package io.cyberpas.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {
    @TempDir
    Path folder;

    private static Process sleeper() throws IOException {
        return new ProcessBuilder("sleep", "60").start();
    }

    @Test
    void a_process_is_found_again_by_its_record() throws IOException {
        Process process = sleeper();
        ProcessRecord written = ProcessRecord.write(folder, "quote-service", process.pid(), 8081, "http://localhost");

        assertThat(ProcessRecord.read(folder, "quote-service")).contains(written);
        assertThat(written.isAlive()).isTrue();

        Stopping.politely(List.of(written));

        assertThat(process.isAlive()).isFalse();
        assertThat(written.isAlive()).isFalse();
    }

    @Test
    void a_stranger_with_the_same_number_is_left_alone() throws IOException {
        Process stranger = sleeper();
        ProcessRecord stale = new ProcessRecord("quote-service", stranger.pid(), "another boot:1", 8081, "");

        Stopping.politely(List.of(stale));
        Stopping.byForce(List.of(stale));

        assertThat(stale.isAlive()).isFalse();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void a_damaged_record_counts_as_none() throws IOException {
        Files.writeString(folder.resolve("quote-service.pid"), "pid=many\n");

        assertThat(ProcessRecord.read(folder, "quote-service")).isEmpty();
        assertThat(ProcessRecord.read(folder, "policy-service")).isEmpty();
    }

    @Test
    void what_a_killed_supervisor_left_behind_is_ended() throws IOException {
        RunFolder run = new RunFolder(folder);
        run.claim();
        Process service = sleeper();
        Process database = sleeper();
        ProcessRecord.write(run.records(), Part.CLAIMS.title(), service.pid(), 8083, "");
        ProcessRecord.write(run.records(), Part.POSTGRESQL.title(), database.pid(), 5442, "");

        assertThat(run.endLeftovers()).containsExactly("postgresql", "claims-service");
        assertThat(service.isAlive()).isFalse();
        assertThat(database.isAlive()).isFalse();
        run.close();
    }

    @Test
    void a_folder_has_one_supervisor_at_a_time() {
        RunFolder first = new RunFolder(folder);
        RunFolder second = new RunFolder(folder);
        first.claim();

        assertThatThrownBy(second::claim).hasMessageContaining("runs already");

        first.close();
        second.claim();
        second.close();
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new RunFolder(file.resolve("run")).claim())
                .isInstanceOf(SuiteFailure.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("--run-dir");
    }
}
