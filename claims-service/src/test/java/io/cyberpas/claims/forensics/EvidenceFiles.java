package io.cyberpas.claims.forensics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** What lies in the folder of the storage, as tests look at it. */
final class EvidenceFiles {

    private EvidenceFiles() {}

    static Path root() {
        return Path.of(ConfigProvider.getConfig().getValue("cyberpas.evidence.folder", String.class));
    }

    /** The files that hold a content, or began to. */
    static List<Path> of(String sha256) {
        return files().stream()
                .filter(file -> file.getFileName().toString().startsWith(sha256))
                .toList();
    }

    /** What is on its way in. */
    static List<Path> incoming() {
        return files().stream()
                .filter(file -> file.getParent().endsWith(".incoming"))
                .toList();
    }

    private static List<Path> files() {
        if (!Files.isDirectory(root())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for something that happens by itself; at most ten seconds. */
    static void await(BooleanSupplier condition) {
        for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        if (!condition.getAsBoolean()) {
            throw new AssertionError("it did not happen");
        }
    }
}
