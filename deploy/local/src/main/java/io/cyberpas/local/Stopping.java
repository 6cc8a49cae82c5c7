package io.cyberpas.local;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Ends processes: politely first, by force if they do not listen. */
final class Stopping {
    /** Longer than a service takes to finish the requests it has. */
    private static final Duration POLITE = Duration.ofSeconds(30);

    private static final Duration FORCED = Duration.ofSeconds(10);
    private static final long GLANCE_MILLIS = 20;

    private Stopping() {}

    /** Asks all of them to end, waits, and kills those that stay. Processes that are gone already do no harm. */
    static void politely(Collection<ProcessRecord> processes) {
        List<ProcessRecord> alive =
                processes.stream().filter(ProcessRecord::isAlive).toList();
        alive.forEach(Stopping::ask);
        if (!areGone(alive, POLITE)) {
            byForce(alive);
        }
    }

    /** Kills all of them, as a power cut would. */
    static void byForce(Collection<ProcessRecord> processes) {
        List<ProcessRecord> alive =
                processes.stream().filter(ProcessRecord::isAlive).toList();
        alive.forEach(process -> ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly));
        areGone(alive, FORCED);
    }

    /** Waits until all are gone; false if they are not after that time. */
    static boolean areGone(Collection<ProcessRecord> processes, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        // An interrupt must not leave processes behind, so it is kept for later.
        boolean interrupted = false;
        while (processes.stream().anyMatch(ProcessRecord::isAlive) && System.nanoTime() < end) {
            try {
                Thread.sleep(GLANCE_MILLIS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return processes.stream().noneMatch(ProcessRecord::isAlive);
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("Interrupted.", e);
        }
    }

    /** PostgreSQL takes the interrupt as "now, but properly"; at the usual signal it would wait for its clients. */
    private static void ask(ProcessRecord process) {
        boolean database = process.name().equals(Part.POSTGRESQL.title());
        if (!database || !interrupt(process.pid())) {
            ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroy);
        }
    }

    private static boolean interrupt(long pid) {
        try {
            // Java knows only two signals; the shell has the others built in.
            Process shell = new ProcessBuilder("sh", "-c", "kill -INT " + pid).start();
            return shell.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
