package io.cyberpas.claims.forensics.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.cyberpas.claims.forensics.storage.EvidenceStorage.Intake;
import io.cyberpas.claims.forensics.storage.EvidenceStorage.Kept;
import io.cyberpas.platform.problem.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFolderTest {

    private static final byte[] BYTES = "evidence".getBytes();

    @TempDir
    Path root;

    @Test
    void keepsWhatIsCompleteUnderClaimAndHash() throws IOException {
        var folder = new LocalFolder(root);
        ContentKey key = key();

        keep(folder, key);

        try (var content = folder.read(key).orElseThrow()) {
            assertThat(content.readAllBytes()).isEqualTo(BYTES);
        }
        assertThat(root.resolve(key.claimId().toString()).resolve(key.sha256() + "." + key.id()))
                .hasBinaryContent(BYTES);
        List<Kept> kept = new ArrayList<>();
        folder.forEachKept(kept::add);
        assertThat(kept).extracting(Kept::key).containsExactly(key);
        folder.remove(key);
        folder.remove(key);
        assertThat(folder.read(key)).isEmpty();
    }

    @Test
    void leavesNothingOfWhatIsGivenUp() throws IOException {
        var folder = new LocalFolder(root);

        try (Intake intake = folder.begin(key(), BYTES.length)) {
            intake.write(BYTES, BYTES.length);
        }

        assertThat(files()).isEmpty();
    }

    @Test
    void discardsWhatADeadProcessLeft() throws IOException {
        var folder = new LocalFolder(root);
        Path left = Files.createDirectories(root.resolve(".incoming")).resolve("left");
        Files.write(left, BYTES);
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Files.write(root.resolve(".incoming/new"), BYTES);

        assertThat(folder.discardUnfinished(Instant.now().minus(Duration.ofDays(1))))
                .isEqualTo(1);

        assertThat(files()).containsExactly(root.resolve(".incoming/new"));
    }

    @Test
    void saysThatItCannotWrite() throws IOException {
        Path file = Files.write(root.resolve("no-folder"), BYTES);

        assertThatThrownBy(() -> new LocalFolder(file).begin(key(), 1)).isInstanceOf(UnavailableException.class);
    }

    @Test
    void refusesWhatCannotFitBeforeAnyOfItComes() throws IOException {
        Path disk = disk(1 << 20);

        assertThatThrownBy(() -> new LocalFolder(disk).begin(key(), 2 << 20))
                .isInstanceOf(StorageFullException.class)
                .hasMessageContaining("2,097,152 bytes");

        assertThat(files(disk)).isEmpty();
    }

    @Test
    void leavesNothingWhereTheRoomRunsOutMeanwhile() throws IOException {
        Path disk = disk(1 << 20);
        var folder = new LocalFolder(disk);
        byte[] content = new byte[800_000];

        assertThatThrownBy(() -> {
                    try (Intake intake = folder.begin(key(), content.length)) {
                        Files.write(disk.resolve("others"), new byte[700_000]);
                        intake.write(content, content.length);
                    }
                })
                .isInstanceOf(StorageFullException.class)
                .hasMessageContaining("800,000 bytes");

        assertThat(files(disk)).containsExactly(disk.resolve("others"));
    }

    /** A folder on a disk of its own of so many bytes. */
    private static Path disk(long bytes) {
        return Jimfs.newFileSystem(
                        Configuration.unix().toBuilder().setMaxSize(bytes).build())
                .getPath("/evidence");
    }

    @Test
    void namesHoldNothingThatAnybodyTyped() {
        assertThatThrownBy(() -> new ContentKey(UUID.randomUUID(), "../etc/passwd", UUID.randomUUID()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ContentKey.of("../../etc/passwd")).isEmpty();
        ContentKey key = key();
        assertThat(ContentKey.of(key.path())).contains(key);
    }

    static ContentKey key() {
        return new ContentKey(UUID.randomUUID(), "ab".repeat(32), UUID.randomUUID());
    }

    static void keep(EvidenceStorage storage, ContentKey key) {
        try (Intake intake = storage.begin(key, BYTES.length)) {
            intake.write(BYTES, BYTES.length);
            intake.complete();
        }
    }

    private List<Path> files() throws IOException {
        return files(root);
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
