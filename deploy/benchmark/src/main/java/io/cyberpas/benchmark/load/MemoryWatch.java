package io.cyberpas.benchmark.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the memory of a process, its resident set, and keeps the most. */
public final class MemoryWatch implements AutoCloseable {

    private static final int EVERY_MILLIS = 50;

    private final Path status;
    private final Thread watching;
    private volatile boolean closed;
    private volatile long mostKilobytes;

    /** Watches a process until it is closed. */
    public MemoryWatch(long pid) {
        status = Path.of("/proc", Long.toString(pid), "status");
        watching = Thread.ofPlatform().daemon().start(this::watch);
    }

    /** Megabytes at most so far. */
    public long mostMegabytes() {
        return mostKilobytes >> 10;
    }

    private void watch() {
        try {
            while (!closed) {
                mostKilobytes = Math.max(mostKilobytes, kilobytes());
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (IOException _) {
            // The process is gone, or this is no Linux: what was seen stays.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private long kilobytes() throws IOException {
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        watching.join();
    }
}
