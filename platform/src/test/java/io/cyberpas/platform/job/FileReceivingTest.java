package io.cyberpas.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.testing.ServiceTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class FileReceivingTest {

    private static final FileReceiving.Tables TABLES =
            new FileReceiving.Tables("sample_upload", "owner", List.of("sample_block"), "work_id");

    @Inject
    Database database;

    @Inject
    Clock clock;

    private FileReceiving files;

    @BeforeEach
    void begin() {
        files = new FileReceiving(database, clock, TABLES);
    }

    /** A line is a block; how many there were is what is told. */
    private Integer read(UUID file, InputStream content, BlockStoring blocks) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
        int count = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int number = ++count;
            String text = line;
            blocks.store(() -> database.change(
                    "INSERT INTO sample_block (work_id, number, content) VALUES (?, ?, ?)", file, number, text));
        }
        return count;
    }

    private List<String> stored(UUID file) {
        return database.list(
                "SELECT content FROM sample_block WHERE work_id = ? ORDER BY number", row -> row.getString(1), file);
    }

    private int uploads(String owner) {
        return database.first("SELECT count(*) FROM sample_upload WHERE owner = ?", row -> row.getInt(1), owner)
                .orElseThrow();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsStoredBlockByBlockAndKnownByItsHash() throws IOException {
        FileReceiving.Received<Integer> file = files.receive("whole", text("a\nb\nc"), this::read);
        assertThat(file.told()).isEqualTo(3);
        assertThat(stored(file.id())).containsExactly("a", "b", "c");
        assertThat(HexFormat.of().formatHex(file.hash()))
                .isEqualTo("ea7fb08b7a2dc4619ffb7c7bb38d95a2047935fa165d71b12efd3852a2e6d0cc");
    }

    @Test
    void whatIsTakenStaysAndIsTakenOnce() throws IOException {
        UUID file = files.receive("taken", text("a"), this::read).id();
        QuarkusTransaction.requiringNew().run(() -> files.take(file));
        files.discard(file);
        files.discardOlderThan(Duration.ofSeconds(-1));
        assertThat(stored(file)).containsExactly("a");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> files.take(file)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void ofAFileThatIsCutOffNothingIsKept() {
        InputStream cutOff = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ > 20_000) {
                    throw new IOException("cut off");
                }
                return given % 200 == 0 ? '\n' : 'x';
            }
        };
        assertThatThrownBy(() -> files.receive("cut", cutOff, this::read)).isInstanceOf(IOException.class);
        assertThat(uploads("cut")).isZero();
    }

    @Test
    void aBlockThatCannotBeStoredRefusesTheFile() {
        assertThatThrownBy(() -> files.receive("unstored", text("a\n\0\nc"), this::read))
                .isInstanceOf(RuntimeException.class);
        assertThat(uploads("unstored")).isZero();
    }

    @Test
    void whatNobodyTakesIsSweptAway() throws IOException {
        UUID file = files.receive("left", text("a\nb"), this::read).id();
        files.discardOlderThan(Duration.ofHours(1));
        assertThat(stored(file)).hasSize(2);
        files.discardOlderThan(Duration.ofSeconds(-1));
        assertThat(stored(file)).isEmpty();
        assertThat(uploads("left")).isZero();
    }
}
