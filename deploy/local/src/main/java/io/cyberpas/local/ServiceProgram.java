package io.cyberpas.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A service of the suite as Maven built it. */
final class ServiceProgram {
    private final Part service;
    private final SuiteOptions options;
    private final Path copy;

    ServiceProgram(Part service, SuiteOptions options, RunFolder run) {
        this.service = service;
        this.options = options;
        this.copy = run.services().resolve(service.title());
    }

    /** Refuses to start anything if this was never built. */
    void requireBuilt() {
        if (!Files.exists(built().resolve("quarkus-run.jar"))) {
            throw new SuiteFailure(service.title() + " is not built (" + built() + "): run mvn package.");
        }
    }

    /** Copies what was built; gives the command that runs it. */
    List<String> prepare() throws IOException {
        FileTree.mirror(built(), copy);
        return command();
    }

    private Path built() {
        return options.projectRoot().resolve(service.title()).resolve("target/quarkus-app");
    }

    /** Sized for one developer on a small machine: quick to start, small in memory, not made for load. */
    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Java.command());
        command.addAll(List.of(
                "-Xms32m",
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        command.addAll(Java.more(options, "SERVICE_JAVA_OPTIONS"));
        command.addAll(List.of("-jar", copy.resolve("quarkus-run.jar").toString()));
        return command;
    }
}
