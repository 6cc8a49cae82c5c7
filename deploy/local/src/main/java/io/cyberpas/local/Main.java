package io.cyberpas.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;

/** The commands of {@code deploy/suite} that need to know processes. The script finds Java, builds and shows logs. */
public final class Main {
    private static final int FAILED = 1;
    private static final int NOT_RUNNING = 3;
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);

    private final CommandLine line;
    private final RunFolder run;

    private Main(CommandLine line) {
        this.line = line;
        this.run = new RunFolder(line.options().runDirectory());
    }

    /** Runs one command. The system property {@code cyberpas.root} names the folder of the project. */
    public static void main(String[] arguments) {
        try {
            SuiteOptions usual = SuiteOptions.of(Path.of(System.getProperty("cyberpas.root", ".")));
            System.exit(new Main(CommandLine.parse(List.of(arguments), usual)).execute());
        } catch (SuiteFailure e) {
            complain(e);
            System.exit(FAILED);
        } catch (IOException e) {
            complain(new SuiteFailure("Reading or writing failed: " + e, e));
            System.exit(FAILED);
        }
    }

    private int execute() throws IOException {
        return switch (line.command()) {
            case "up" -> up();
            case "running" -> running();
            case "status" -> status();
            case "down" -> down();
            case "reset" -> reset();
            default -> throw new SuiteFailure("Unknown command " + line.command() + "; deploy/suite help lists them.");
        };
    }

    /** Runs the suite until it is told to stop or a part ends by itself. */
    private int up() throws IOException {
        long began = System.nanoTime();
        SuiteOptions options = line.options();
        Console console = new Console(System.out, new Addresses(options));
        console.note("CyberPAS starts; data and logs in " + run.root() + ".");
        try (Suite suite = Suite.start(options, console)) {
            Files.deleteIfExists(run.failure());
            console.note("All parts are up after " + Seconds.of(Duration.ofNanos(System.nanoTime() - began)) + ".");
            List<String> summary = Summary.of(options);
            summary.forEach(console::note);
            Files.write(run.summary(), summary);
            Optional<SuiteFailure> failure = suite.awaitEnd();
            Files.deleteIfExists(run.summary());
            if (failure.isPresent()) {
                throw failure.get();
            }
            return 0;
        } catch (SuiteFailure e) {
            if (run.supervisor().isEmpty()) {
                remember(e);
            }
            throw e;
        }
    }

    private void remember(SuiteFailure failure) {
        try {
            Files.writeString(run.failure(), failure.getMessage() + "\n" + String.join("\n", failure.details()));
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Says where a suite runs already; waits for one that still starts. */
    private int running() throws IOException {
        Optional<ProcessRecord> supervisor = run.supervisor();
        if (supervisor.isEmpty()) {
            return NOT_RUNNING;
        }
        System.out.println("The suite runs already (process " + supervisor.get().pid() + ").");
        long end = System.nanoTime() + line.options().patience().toNanos();
        while (!Files.exists(run.summary())) {
            if (!supervisor.get().isAlive() || System.nanoTime() > end) {
                throw new SuiteFailure("It did not get ready; deploy/suite status and deploy/suite logs tell why.");
            }
            Stopping.pause(200);
        }
        Files.readAllLines(run.summary()).forEach(System.out::println);
        return 0;
    }

    private int status() {
        Status status = Status.of(run);
        status.lines().forEach(System.out::println);
        return status.isGood() ? 0 : FAILED;
    }

    /** Stops the supervisor, which stops its parts, and then whatever is left. */
    private int down() throws IOException {
        Optional<ProcessRecord> supervisor = run.supervisor();
        supervisor.flatMap(process -> ProcessHandle.of(process.pid())).ifPresent(ProcessHandle::destroy);
        if (supervisor.isPresent() && !Stopping.areGone(List.of(supervisor.get()), STOP_PATIENCE)) {
            Stopping.byForce(List.of(supervisor.get()));
        }
        List<String> left = run.endLeftovers();
        for (Part part : Part.values()) {
            ProcessRecord.forget(run.records(), part.title());
        }
        ProcessRecord.forget(run.records(), ProcessRecord.SUPERVISOR);
        Files.deleteIfExists(run.summary());
        Files.deleteIfExists(run.failure());
        if (!left.isEmpty()) {
            System.out.println("Ended what was left behind: " + String.join(", ", left) + ".");
        }
        System.out.println(supervisor.isPresent() || !left.isEmpty() ? "The suite is down." : "The suite was not up.");
        return 0;
    }

    /** Deletes what this instance wrote, nothing else that may be in its folder. */
    private int reset() throws IOException {
        if (Status.of(run).isGood() || run.supervisor().isPresent()) {
            throw new SuiteFailure("The suite is up: deploy/suite down first.");
        }
        if (!line.confirmed() && !isAgreed()) {
            throw new SuiteFailure("Nothing was deleted.");
        }
        run.endLeftovers();
        List<Path> own = List.of(
                run.postgres(),
                run.keycloak(),
                run.evidence(),
                run.services(),
                run.logs(),
                run.records(),
                run.secrets(),
                run.failure(),
                run.summary());
        for (Path path : own) {
            FileTree.delete(path);
        }
        System.out.println("All data in " + run.root() + " are deleted.");
        return 0;
    }

    private boolean isAgreed() {
        System.out.print("Delete the databases, users and logs in " + run.root() + "? [y/N] ");
        System.out.flush();
        Scanner answers = new Scanner(System.in, StandardCharsets.UTF_8);
        return answers.hasNextLine() && answers.nextLine().strip().equalsIgnoreCase("y");
    }

    private static void complain(SuiteFailure failure) {
        System.err.println(failure.getMessage() + (failure.details().isEmpty() ? "" : ":"));
        failure.details().forEach(detail -> System.err.println("    " + detail));
    }
}
