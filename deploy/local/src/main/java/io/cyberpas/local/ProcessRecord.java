package io.cyberpas.local;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * What is written down about a process, so that another run can find it and never takes a stranger for it.
 *
 * @param name title of the part, or {@link #SUPERVISOR}
 * @param pid process number
 * @param mark see {@link StartMark}
 * @param port where it works; 0 for the supervisor
 * @param health address that tells the part's health; empty for the supervisor
 */
record ProcessRecord(String name, long pid, String mark, int port, String health) {
    /** The process that watches over the parts. */
    static final String SUPERVISOR = "suite";

    /** Whether that very process lives. */
    boolean isAlive() {
        return StartMark.of(pid).filter(mark::equals).isPresent();
    }

    /** Writes a process down. */
    static ProcessRecord write(Path folder, String name, long pid, int port, String health) throws IOException {
        ProcessRecord written = new ProcessRecord(name, pid, StartMark.of(pid).orElse("gone"), port, health);
        Path draft = folder.resolve(name + ".tmp");
        Files.writeString(
                draft, "pid=" + pid + "\nmark=" + written.mark + "\nport=" + port + "\nhealth=" + health + "\n");
        // A half-written record would lose a process, hence the second step.
        Files.move(draft, file(folder, name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return written;
    }

    /** Reads what was written down, if anything. */
    static Optional<ProcessRecord> read(Path folder, String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file(folder, name))));
            return Optional.of(new ProcessRecord(
                    name,
                    Long.parseLong(properties.getProperty("pid", "0")),
                    properties.getProperty("mark", ""),
                    Integer.parseInt(properties.getProperty("port", "0")),
                    properties.getProperty("health", "")));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Forgets the process. */
    static void forget(Path folder, String name) throws IOException {
        Files.deleteIfExists(file(folder, name));
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name + ".pid");
    }
}
