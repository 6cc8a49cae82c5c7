package io.cyberpas.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How one instance of the suite runs.
 *
 * @param projectRoot folder with the built modules
 * @param runDirectory data, logs and process records of this instance; two instances need two folders and other ports
 * @param ports numbers to listen on
 * @param environment where {@code QUOTE_DATABASE_URL} and its like are looked up, see {@link ServiceEnvironment}
 * @param patience how long a part may take until it is healthy
 */
public record SuiteOptions(
        Path projectRoot, Path runDirectory, Ports ports, Map<String, String> environment, Duration patience) {

    private static final Duration USUAL_PATIENCE = Duration.ofMinutes(3);

    /** Keeps absolute paths and an unchangeable environment. */
    public SuiteOptions {
        projectRoot = projectRoot.toAbsolutePath().normalize();
        runDirectory = runDirectory.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    /** What {@code deploy/suite up} uses: the usual ports, {@code deploy/local/run}, this process's environment. */
    public static SuiteOptions of(Path projectRoot) {
        return new SuiteOptions(
                projectRoot, projectRoot.resolve("deploy/local/run"), Ports.usual(), System.getenv(), USUAL_PATIENCE);
    }

    /** The same with another folder for data, logs and process records. */
    public SuiteOptions withRunDirectory(Path directory) {
        return new SuiteOptions(projectRoot, directory, ports, environment, patience);
    }

    /** The same on other ports. */
    public SuiteOptions withPorts(Ports others) {
        return new SuiteOptions(projectRoot, runDirectory, others, environment, patience);
    }

    /** The same with one environment variable more. */
    public SuiteOptions withVariable(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new SuiteOptions(projectRoot, runDirectory, ports, more, patience);
    }

    /** The same with more or less patience. */
    public SuiteOptions withPatience(Duration other) {
        return new SuiteOptions(projectRoot, runDirectory, ports, environment, other);
    }
}
