package io.cyberpas.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of {@code deploy/suite status}. */
final class Status {
    private static final String ROW = "%-15s %-11s %8s %6s %9s %10s";
    private static final long KILOBYTES_PER_MEGABYTE = 1024;

    private final RunFolder run;
    private final List<String> lines = new ArrayList<>();
    private boolean good;

    Status(RunFolder run) {
        this.run = run;
    }

    /** Looks at every part. */
    static Status of(RunFolder run) {
        Status status = new Status(run);
        status.look();
        return status;
    }

    /** Whether the suite is supervised and every part of it healthy. */
    boolean isGood() {
        return good;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private void look() {
        boolean supervised = run.supervisor().isPresent();
        boolean starting = supervised && !Files.exists(run.summary());
        good = supervised && !starting;
        lines.add(ROW.formatted("part", "state", "pid", "port", "memory", "uptime"));
        long total = 0;
        for (Part part : Part.values()) {
            Optional<ProcessRecord> alive = run.record(part).filter(ProcessRecord::isAlive);
            if (alive.isEmpty()) {
                // Not written down while the suite is up: the environment points to another server.
                boolean elsewhere =
                        good && !part.isService() && run.record(part).isEmpty();
                good = good && elsewhere;
                String state = elsewhere ? "elsewhere" : starting ? "waiting" : "stopped";
                lines.add(ROW.formatted(part.title(), state, "-", "-", "-", "-"));
            } else {
                total += look(part, alive.get());
            }
        }
        total += supervisor();
        lines.add(ROW.formatted("total", "", "", "", megabytes(total), ""));
        explain(supervised, total);
    }

    private long supervisor() {
        Optional<ProcessRecord> alive = run.supervisor();
        if (alive.isEmpty()) {
            lines.add(ROW.formatted(ProcessRecord.SUPERVISOR, "stopped", "-", "-", "-", "-"));
            return 0;
        }
        long pid = alive.get().pid();
        long memory = kilobytes(pid, "status", "VmRSS:");
        lines.add(ROW.formatted(ProcessRecord.SUPERVISOR, "up", pid, "-", megabytes(memory), uptime(pid)));
        return memory;
    }

    private long look(Part part, ProcessRecord process) {
        URI health = URI.create(process.health());
        boolean healthy = Health.isGood(health);
        good = good && healthy;
        long memory = memory(process.pid());
        lines.add(ROW.formatted(
                part.title(),
                healthy ? "up" : "not ready",
                process.pid(),
                process.port(),
                megabytes(memory),
                uptime(process.pid())));
        return memory;
    }

    private void explain(boolean supervised, long total) {
        try {
            if (Files.exists(run.failure())) {
                lines.add("The last run ended: "
                        + Files.readAllLines(run.failure()).getFirst());
            }
        } catch (IOException e) {
            lines.add("The last run failed; " + run.failure() + " cannot be read.");
        }
        if (!supervised && total > 0) {
            lines.add("Nobody supervises these: the supervisor was killed. deploy/suite down ends them.");
        }
    }

    /** Kilobytes of main memory of a process and of those it started, shared pages counted once; 0 if unknown. */
    private static long memory(long pid) {
        Optional<ProcessHandle> handle = ProcessHandle.of(pid);
        Stream<Long> children = handle.stream()
                .flatMap(ProcessHandle::descendants)
                .map(child -> kilobytes(child.pid(), "smaps_rollup", "Pss:"));
        boolean alone =
                handle.stream().flatMap(ProcessHandle::children).findAny().isEmpty();
        long own = alone ? kilobytes(pid, "status", "VmRSS:") : kilobytes(pid, "smaps_rollup", "Pss:");
        return own + children.mapToLong(Long::longValue).sum();
    }

    private static long kilobytes(long pid, String file, String name) {
        try (Stream<String> rows = Files.lines(Path.of("/proc", String.valueOf(pid), file))) {
            return rows.filter(row -> row.startsWith(name))
                    .map(row -> row.replaceAll("\\D+", ""))
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static String megabytes(long kilobytes) {
        return kilobytes == 0 ? "-" : kilobytes / KILOBYTES_PER_MEGABYTE + " MB";
    }

    private static String uptime(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().startInstant())
                .map(start -> Duration.between(start, Instant.now()))
                .map(age -> "%d:%02d:%02d".formatted(age.toHours(), age.toMinutesPart(), age.toSecondsPart()))
                .orElse("-");
    }
}
