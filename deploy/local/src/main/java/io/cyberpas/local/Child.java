package io.cyberpas.local;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A part's process, started by this one. */
final class Child {
    private static final int SIGNAL_BASE = 128;

    private final Part part;
    private final Process process;
    private final ProcessRecord record;
    private final Path log;
    private final long started = System.nanoTime();

    private Child(Part part, Process process, ProcessRecord record, Path log) {
        this.part = part;
        this.process = process;
        this.record = record;
        this.log = log;
    }

    /** Starts the part and writes it down. The log of the run before is kept beside the new one. */
    static Child start(Part part, List<String> command, Map<String, String> more, RunFolder run, int port, URI health)
            throws IOException {
        Path log = run.log(part);
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(part.title() + ".before.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(run.root().toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile());
        builder.environment().putAll(more);
        Process process = builder.start();
        ProcessRecord record = ProcessRecord.write(run.records(), part.title(), process.pid(), port, health.toString());
        return new Child(part, process, record, log);
    }

    ProcessRecord record() {
        return record;
    }

    Process process() {
        return process;
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** Why it is a failure that this process is gone. */
    SuiteFailure ended() {
        int code = process.exitValue();
        String how =
                code > SIGNAL_BASE ? "was killed by signal " + (code - SIGNAL_BASE) : "ended with exit code " + code;
        return new SuiteFailure(
                part.title() + " " + how + " after " + Seconds.of(age()) + "; log " + log, LogExtract.of(log));
    }

    /** Why it is a failure that this process does not get healthy. */
    SuiteFailure late() {
        return new SuiteFailure(
                part.title() + " is not ready after " + Seconds.of(age()) + "; log " + log, LogExtract.of(log));
    }
}
