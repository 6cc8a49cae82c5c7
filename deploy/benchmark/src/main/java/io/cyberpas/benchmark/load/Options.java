package io.cyberpas.benchmark.load;

import java.nio.file.Path;

/**
 * What a measurement of things written a second is told.
 *
 * @param connections concurrent callers, and concurrent writers beside them
 * @param warmUp seconds of REST before anything counts
 * @param seconds length of one measurement
 * @param rounds measurements of each kind; the median counts
 * @param root folder of the project with the built modules
 * @param serviceOptions options of the services' Java machine
 */
public record Options(int connections, int warmUp, int seconds, int rounds, Path root, String serviceOptions) {

    static final String USAGE =
            "Options: --connections=16 --warm-up=40 --seconds=10 --rounds=5 --root=../.. --service-options=…";

    /** As a service runs in earnest: the local run's are sized to start quickly. */
    private static final String SERVICE_OPTIONS = "-XX:TieredStopAtLevel=4 -Xmx768m";

    /** @throws IllegalArgumentException naming what is no option, and all there are */
    public static Options of(String... arguments) {
        Options options = new Options(16, 40, 10, 5, Path.of("../.."), SERVICE_OPTIONS);
        for (String argument : arguments) {
            options = options.with(argument);
        }
        return options;
    }

    private Options with(String argument) {
        String[] parts = argument.split("=", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(argument + " is not an option. " + USAGE);
        }
        String value = parts[1];
        return switch (parts[0]) {
            case "--connections" -> new Options(number(value), warmUp, seconds, rounds, root, serviceOptions);
            case "--warm-up" -> new Options(connections, number(value), seconds, rounds, root, serviceOptions);
            case "--seconds" -> new Options(connections, warmUp, number(value), rounds, root, serviceOptions);
            case "--rounds" -> new Options(connections, warmUp, seconds, number(value), root, serviceOptions);
            case "--root" -> new Options(connections, warmUp, seconds, rounds, Path.of(value), serviceOptions);
            case "--service-options" -> new Options(connections, warmUp, seconds, rounds, root, value);
            default -> throw new IllegalArgumentException(argument + " is not an option. " + USAGE);
        };
    }

    private static int number(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException(text + " must be at least 1. " + USAGE);
        }
        return number;
    }
}
