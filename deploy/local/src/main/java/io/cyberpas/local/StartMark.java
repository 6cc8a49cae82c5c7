package io.cyberpas.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells a process from a later one with the same number: on Linux the boot and the clock tick of its start, which no
 * change of the wall clock moves, elsewhere the instant of its start.
 */
final class StartMark {
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    /** Positions after the name, which is in brackets and may hold anything; see proc(5). */
    private static final int STATE = 0;

    private static final int START_TICKS = 19;

    private StartMark() {}

    /** The mark of a living process; empty if there is none with that number, or only its remains. */
    static Optional<String> of(long pid) {
        return Files.isReadable(BOOT) ? ofLinux(pid) : ofOthers(pid);
    }

    private static Optional<String> ofLinux(long pid) {
        try {
            String line = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 1).strip().split(" ", -1);
            boolean remains = fields[STATE].equals("Z") || fields[STATE].equals("X");
            return remains
                    ? Optional.empty()
                    : Optional.of(Files.readString(BOOT).strip() + ":" + fields[START_TICKS]);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> ofOthers(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().startInstant())
                .map(Object::toString);
    }
}
