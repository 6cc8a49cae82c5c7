package io.cyberpas.benchmark.load;

import io.cyberpas.local.Ports;
import io.cyberpas.local.SuiteOptions;
import java.nio.file.Path;
import java.util.function.Function;

/** How every benchmark begins: with what it is told, and with a suite of its own. */
public final class Bench {

    private static final int WRONGLY_CALLED = 2;

    private Bench() {}

    /** Reads the arguments; where they are wrong, says why and ends the process. */
    public static <O> O told(Function<String[], O> reader, String... arguments) {
        try {
            return reader.apply(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(WRONGLY_CALLED);
            throw e;
        }
    }

    /**
     * The suite as it is delivered, on free ports and with data of its own.
     *
     * @param root folder of the project with the built modules
     * @param folder that its data are kept in
     * @param serviceOptions options of the services' Java machine
     */
    public static SuiteOptions suite(Path root, String folder, String serviceOptions) {
        return SuiteOptions.of(root)
                .withRunDirectory(target(root, folder))
                .withPorts(Ports.free())
                .withVariable("SERVICE_JAVA_OPTIONS", serviceOptions);
    }

    /** A folder for what a benchmark writes. */
    public static Path target(Path root, String folder) {
        return root.resolve("deploy/benchmark/target").resolve(folder);
    }
}
