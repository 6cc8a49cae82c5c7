package io.cyberpas.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks a program once. Half an unpacked folder is never taken for a whole one, whoever pulls the plug. */
final class Archive {
    private static final int OWNER_MAY_RUN = 0100;
    private static final String DRAFT = ".part";
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    private Archive() {}

    /** Where the packed program comes from. */
    interface Source {
        InputStream open() throws IOException;
    }

    /** Unpacks {@code .tar.xz} into the target unless that is there. */
    static void unpackTarXz(Source source, Path target) throws IOException {
        unpack(target, draft -> {
            try (InputStream packed = new BufferedInputStream(source.open());
                    TarArchiveInputStream entries = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
                writeAll(entries, draft);
            }
        });
    }

    /** Unpacks {@code .zip} into the target unless that is there. */
    static void unpackZip(Path file, Path target) throws IOException {
        unpack(target, draft -> {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        write(entry.getName(), entry.isDirectory(), content, draft);
                    }
                }
            }
        });
    }

    private interface Unpacking {
        void into(Path draft) throws IOException;
    }

    private static void unpack(Path target, Unpacking unpacking) throws IOException {
        if (Files.isDirectory(target)) {
            return;
        }
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("Not a folder to unpack into: " + target);
        }
        Files.createDirectories(parent);
        deleteAbandoned(parent, target.getFileName() + DRAFT);
        Path draft = Files.createTempDirectory(parent, target.getFileName() + DRAFT);
        try {
            unpacking.into(draft);
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileTree.delete(draft);
            // Another instance may have been quicker.
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
    }

    /** Drafts of those who were killed. A young one may belong to another instance that unpacks right now. */
    private static void deleteAbandoned(Path parent, String prefix) throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(parent, prefix + "*")) {
            for (Path draft : drafts) {
                if (Files.getLastModifiedTime(draft)
                        .toInstant()
                        .isBefore(Instant.now().minus(ABANDONED))) {
                    FileTree.delete(draft);
                }
            }
        }
    }

    private static void writeAll(TarArchiveInputStream entries, Path target) throws IOException {
        for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (entry.isSymbolicLink()) {
                Path link = place(entry.getName(), target);
                Files.createSymbolicLink(link, Path.of(entry.getLinkName()));
                continue;
            }
            Path written = write(entry.getName(), entry.isDirectory(), entries, target);
            boolean mayRun = entry.isDirectory() || (entry.getMode() & OWNER_MAY_RUN) != 0;
            Files.setPosixFilePermissions(written, PosixFilePermissions.fromString(mayRun ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static Path write(String name, boolean folder, InputStream content, Path target) throws IOException {
        Path path = place(name, target);
        if (folder) {
            Files.createDirectories(path);
        } else {
            Files.copy(content, path);
        }
        return path;
    }

    /** Where the entry belongs; makes its folder. */
    private static Path place(String name, Path target) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("Entry outside of the archive: " + name);
        }
        Path folder = path.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return path;
    }
}
