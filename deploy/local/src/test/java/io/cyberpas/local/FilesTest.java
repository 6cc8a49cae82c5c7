package io.cyberpas.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {
    @TempDir
    Path folder;

    @Test
    void a_mirror_follows_changes_additions_and_removals() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source/lib"));
        Path copy = folder.resolve("copy");
        Files.writeString(source.resolve("a.jar"), "one");
        Files.writeString(source.resolve("b.jar"), "two");
        FileTree.mirror(source.getParent(), copy);

        Files.writeString(source.resolve("a.jar"), "1st");
        Files.setLastModifiedTime(source.resolve("a.jar"), FileTime.from(Instant.EPOCH));
        Files.delete(source.resolve("b.jar"));
        Files.writeString(source.resolve("c.jar"), "three");
        FileTree.mirror(source.getParent(), copy);

        assertThat(copy.resolve("lib/a.jar")).hasContent("1st");
        assertThat(copy.resolve("lib/b.jar")).doesNotExist();
        assertThat(copy.resolve("lib/c.jar")).hasContent("three");
    }

    @Test
    void deleting_a_folder_keeps_what_links_in_it_point_to() throws IOException {
        Path kept = Files.createDirectories(folder.resolve("kept"));
        Files.writeString(kept.resolve("file"), "content");
        Path doomed = Files.createDirectories(folder.resolve("doomed"));
        Files.createSymbolicLink(doomed.resolve("lib"), kept);

        FileTree.delete(doomed);

        assertThat(doomed).doesNotExist();
        assertThat(kept.resolve("file")).hasContent("content");
    }

    @Test
    void an_archive_is_unpacked_once() throws IOException {
        Path zip = zip("keycloak/lib/run.jar");
        Path target = folder.resolve("programs/keycloak");

        Archive.unpackZip(zip, target);
        Files.delete(target.resolve("keycloak/lib/run.jar"));
        Archive.unpackZip(zip, target);

        assertThat(target.resolve("keycloak/lib")).isEmptyDirectory();
        assertThat(target.getParent()).isDirectoryContaining(path -> path.equals(target));
    }

    @Test
    void an_archive_cannot_write_outside_of_its_folder() throws IOException {
        Path zip = zip("../escaped");

        assertThatThrownBy(() -> Archive.unpackZip(zip, folder.resolve("programs/keycloak")))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("programs/escaped")).doesNotExist();
        assertThat(folder.resolve("programs/keycloak")).doesNotExist();
    }

    @Test
    void secrets_are_made_once_and_nobody_else_may_read_them() throws IOException {
        Path file = folder.resolve("secrets");

        Secrets made = Secrets.keptIn(file);

        assertThat(Secrets.keptIn(file)).isEqualTo(made);
        assertThat(made.sessionEncryption()).hasSize(32).isNotEqualTo(made.sessionState());
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    private Path zip(String entry) throws IOException {
        Path zip = folder.resolve("program.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(1);
        }
        return zip;
    }
}
