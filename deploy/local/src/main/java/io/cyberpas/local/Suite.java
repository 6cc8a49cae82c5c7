package io.cyberpas.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A running suite: PostgreSQL, Keycloak and the three services, each a process of its own. Modules must be built.
 *
 * <pre>{@code
 * try (Suite suite = Suite.start(SuiteOptions.of(root).withRunDirectory(folder).withPorts(Ports.free()))) {
 *     suite.kill(Part.POLICY);
 *     suite.start(Part.POLICY);
 * }
 * }</pre>
 *
 * <p>Closing stops everything and keeps the data. If this process is told to end, everything is stopped first; if it is
 * killed, the next start on the same folder stops what was left behind.
 */
public final class Suite implements AutoCloseable {
    private final SuiteOptions options;
    private final Progress progress;
    private final Addresses addresses;
    private final RunFolder run;
    private final CompletableFuture<Optional<SuiteFailure>> end = new CompletableFuture<>();
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();
    private final Thread hook = new Thread(this::stopAll, "suite-stop");

    /** Guarded by this. */
    private final Map<Part, Child> children = new EnumMap<>(Part.class);

    /** Guarded by this. */
    private boolean closed;

    private @Nullable Secrets secrets;

    private Suite(SuiteOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.addresses = new Addresses(options);
        this.run = new RunFolder(options.runDirectory());
    }

    /**
     * Starts all parts and returns once all are healthy.
     *
     * @throws SuiteFailure if that is not possible; nothing runs then
     */
    public static Suite start(SuiteOptions options) {
        return start(options, Progress.SILENT);
    }

    /**
     * Starts all parts, telling how it goes, and returns once all are healthy.
     *
     * @throws SuiteFailure if that is not possible; nothing runs then
     */
    public static Suite start(SuiteOptions options, Progress progress) {
        Suite suite = new Suite(options, progress);
        suite.run.claim();
        try {
            suite.startAll();
            return suite;
        } catch (RuntimeException e) {
            suite.close();
            throw e;
        }
    }

    private void startAll() {
        Runtime.getRuntime().addShutdownHook(hook);
        List<String> left = run.endLeftovers();
        if (!left.isEmpty()) {
            progress.note("Ended what an earlier run left behind: " + String.join(", ", left) + ".");
        }
        Set<Part> here = addresses.partsHere();
        Part.services().forEach(service -> new ServiceProgram(service, options, run).requireBuilt());
        options.ports().requireFree(here);
        try {
            secrets = Secrets.keptIn(run.secrets());
            ProcessRecord.write(
                    run.records(),
                    ProcessRecord.SUPERVISOR,
                    ProcessHandle.current().pid(),
                    0,
                    "");
        } catch (IOException e) {
            throw new SuiteFailure("The folder " + run.root() + " cannot be written: " + e, e);
        }
        Set<Part> ground = EnumSet.copyOf(here);
        ground.removeIf(Part::isService);
        // The slowest first: Keycloak starts while the other one is prepared.
        List.of(Part.KEYCLOAK, Part.POSTGRESQL).stream()
                .filter(ground::contains)
                .forEach(this::launch);
        awaitReady(ground);
        Part.services().forEach(this::launch);
        awaitReady(EnumSet.copyOf(Part.services()));
    }

    /** Where everything answers. */
    public Addresses addresses() {
        return addresses;
    }

    /** The options it was started with. */
    public SuiteOptions options() {
        return options;
    }

    /** The file that the part writes its log to. */
    public Path log(Part part) {
        return run.log(part);
    }

    /** Process number of the part; empty if it does not run here. */
    public synchronized Optional<Long> pid(Part part) {
        return Optional.ofNullable(children.get(part))
                .filter(child -> child.process().isAlive())
                .map(child -> child.process().pid());
    }

    /** Starts a part that was stopped or killed, and returns once it is healthy. */
    public void start(Part part) {
        launch(part);
        awaitReady(EnumSet.of(part));
    }

    /** Stops one part properly. The others go on. */
    public void stop(Part part) {
        forget(part).ifPresent(child -> Stopping.politely(List.of(child.record())));
    }

    /** Kills one part as a power cut would. The others go on. */
    public void kill(Part part) {
        forget(part).ifPresent(child -> Stopping.byForce(List.of(child.record())));
    }

    /** Stops one part properly and starts it again. */
    public void restart(Part part) {
        stop(part);
        start(part);
    }

    /** Stops everything: services and Keycloak first, then the database server. Data stay. */
    @Override
    public void close() {
        stopAll();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process ends already, and the hook is what stopped the suite.
            return;
        }
    }

    /** Waits for the end of the suite: with the failure of the part that ended by itself, or empty if it was closed. */
    Optional<SuiteFailure> awaitEnd() {
        return end.join();
    }

    /** Whoever comes second waits for the first, so that this process does not end before its parts do. */
    private void stopAll() {
        List<ProcessRecord> parts;
        boolean first;
        synchronized (this) {
            first = !closed;
            closed = true;
            parts = children.values().stream().map(Child::record).toList();
            children.clear();
        }
        if (first) {
            try {
                stopAll(parts);
            } finally {
                run.close();
                stopped.complete(null);
                end.complete(Optional.empty());
            }
        }
        stopped.join();
    }

    private void stopAll(List<ProcessRecord> parts) {
        if (!parts.isEmpty()) {
            progress.note("Stopping.");
        }
        Stopping.politely(parts.stream()
                .filter(process -> !process.name().equals(Part.POSTGRESQL.title()))
                .toList());
        Stopping.politely(parts);
        try {
            for (Part part : Part.values()) {
                ProcessRecord.forget(run.records(), part.title());
            }
            ProcessRecord.forget(run.records(), ProcessRecord.SUPERVISOR);
        } catch (IOException e) {
            progress.note("The process records in " + run.records() + " cannot be deleted: " + e);
        }
        if (!parts.isEmpty()) {
            progress.note("Everything is stopped; data stay in " + run.root() + ".");
        }
    }

    private Optional<Child> forget(Part part) {
        synchronized (this) {
            return Optional.ofNullable(children.remove(part));
        }
    }

    /** Starts the process; says nothing about its health. */
    private void launch(Part part) {
        try {
            List<String> command = command(part);
            synchronized (this) {
                if (closed) {
                    throw new SuiteFailure("The suite is stopped.");
                }
                if (children.containsKey(part)) {
                    throw new SuiteFailure(part.title() + " runs already.");
                }
                int port = options.ports().of(Port.of(part));
                Child child = Child.start(part, command, environment(part), run, port, addresses.health(part));
                children.put(part, child);
                child.process().onExit().thenRun(() -> ended(part, child));
            }
        } catch (IOException e) {
            throw new SuiteFailure(part.title() + " cannot be started: " + e, e);
        }
    }

    private List<String> command(Part part) throws IOException {
        return switch (part) {
            case POSTGRESQL ->
                new PostgresServer(programs(), run, options.ports().of(Port.POSTGRES)).prepare();
            case KEYCLOAK -> new KeycloakServer(options, programs(), run).prepare(progress);
            case QUOTE, POLICY, CLAIMS -> new ServiceProgram(part, options, run).prepare();
        };
    }

    private Map<String, String> environment(Part part) throws IOException {
        return switch (part) {
            case POSTGRESQL -> PostgresServer.ENVIRONMENT;
            case KEYCLOAK -> new KeycloakServer(options, programs(), run).environment();
            case QUOTE, POLICY, CLAIMS -> {
                Secrets known = secrets == null ? Secrets.keptIn(run.secrets()) : secrets;
                yield ServiceEnvironment.of(part, options, known, run.evidence());
            }
        };
    }

    /** Unpacked programs are shared by all instances of this project. */
    private Path programs() {
        return options.projectRoot().resolve("deploy/local/run/programs");
    }

    private void ended(Part part, Child child) {
        synchronized (this) {
            if (closed || children.get(part) != child) {
                return;
            }
        }
        end.complete(Optional.of(child.ended()));
    }

    private void awaitReady(Set<Part> parts) {
        new Readiness(options, addresses, progress).await(parts, this::child);
    }

    private synchronized Child child(Part part) {
        Child child = children.get(part);
        if (child == null) {
            throw new SuiteFailure("The suite is stopped.");
        }
        return child;
    }
}
