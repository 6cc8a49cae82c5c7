package io.cyberpas.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one instance: data, logs and process records. A lock on a file in it says that somebody supervises the
 * instance; the operating system takes the lock back even from a killed supervisor.
 */
final class RunFolder implements AutoCloseable {
    private static final long NEEDED_BYTES = 1L << 30;

    /** Folders claimed by this process: closing a second channel on a file would give back the lock of the first. */
    private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

    private final Path root;
    private @Nullable FileChannel channel;

    RunFolder(Path root) {
        this.root = root;
    }

    /** Makes the folder, looks for space and takes the lock. */
    void claim() {
        try {
            Files.createDirectories(logs());
            Files.createDirectories(records());
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new SuiteFailure("The disk is full: " + (free >> 20) + " MB are free in " + root
                        + ", 1024 MB are needed; --run-dir chooses another folder.");
            }
            lock();
        } catch (IOException e) {
            throw new SuiteFailure(
                    "The folder " + root + " cannot be written (" + e + "); --run-dir chooses another folder.", e);
        }
    }

    private void lock() throws IOException {
        if (!CLAIMED.add(root)) {
            throw runsAlready();
        }
        FileChannel opened =
                FileChannel.open(root.resolve("suite.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = opened.tryLock();
        if (lock == null) {
            opened.close();
            CLAIMED.remove(root);
            throw runsAlready();
        }
        channel = opened;
    }

    private SuiteFailure runsAlready() {
        return new SuiteFailure("The suite in " + root + " runs already.");
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        FileChannel taken = channel;
        channel = null;
        if (taken != null) {
            CLAIMED.remove(root);
            try {
                taken.close();
            } catch (IOException e) {
                throw new SuiteFailure("The lock in " + root + " cannot be given back.", e);
            }
        }
    }

    /** The supervisor, if it lives. */
    Optional<ProcessRecord> supervisor() {
        return ProcessRecord.read(records(), ProcessRecord.SUPERVISOR).filter(ProcessRecord::isAlive);
    }

    /** What is written down about a part. */
    Optional<ProcessRecord> record(Part part) {
        return ProcessRecord.read(records(), part.title());
    }

    /** Ends what a killed supervisor left behind: services and Keycloak first, then the database server. */
    List<String> endLeftovers() {
        List<ProcessRecord> left = Arrays.stream(Part.values())
                .flatMap(part -> record(part).stream())
                .filter(ProcessRecord::isAlive)
                .toList();
        List<ProcessRecord> clients = new ArrayList<>(left);
        clients.removeIf(process -> process.name().equals(Part.POSTGRESQL.title()));
        Stopping.politely(clients);
        Stopping.politely(left);
        return left.stream().map(ProcessRecord::name).toList();
    }

    Path root() {
        return root;
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path log(Part part) {
        return logs().resolve(part.title() + ".log");
    }

    Path records() {
        return root.resolve("pids");
    }

    /** Exists while everything is up; holds what {@code up} prints at the end. */
    Path summary() {
        return root.resolve("addresses.txt");
    }

    /** Why the last run ended; absent if it was asked to. */
    Path failure() {
        return root.resolve("failure.txt");
    }

    /** Data of PostgreSQL. */
    Path postgres() {
        return root.resolve("postgres");
    }

    /** Home of Keycloak, with its data. */
    Path keycloak() {
        return root.resolve("keycloak");
    }

    /** Copies of the built services, so that a build beside a running suite pulls no file away from it. */
    Path services() {
        return root.resolve("services");
    }

    /** Contents of evidence, kept by the claims service. */
    Path evidence() {
        return root.resolve("evidence");
    }

    /** See {@link Secrets}. */
    Path secrets() {
        return root.resolve("secrets");
    }
}
