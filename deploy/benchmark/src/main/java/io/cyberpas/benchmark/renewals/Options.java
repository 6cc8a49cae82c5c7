package io.cyberpas.benchmark.renewals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What to measure.
 *
 * @param policies lengths of the runs, in policies that expire
 * @param quotes different risks whose quotes describe them
 * @param root folder of the project with the built modules
 * @param serviceOptions options of the services' Java machine
 */
record Options(List<Integer> policies, int quotes, Path root, String serviceOptions) {

    static final String USAGE = "Options: --policies=10000,100000 --quotes=500 --root=../.. --service-options=…";

    private static final String SERVICE_OPTIONS = "-XX:TieredStopAtLevel=4 -Xmx512m";

    static Options of(String... arguments) {
        Options options = new Options(List.of(10_000, 100_000), 500, Path.of("../.."), SERVICE_OPTIONS);
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
            case "--policies" ->
                new Options(
                        Arrays.stream(value.split(",")).map(Options::number).toList(), quotes, root, serviceOptions);
            case "--quotes" -> new Options(policies, number(value), root, serviceOptions);
            case "--root" -> new Options(policies, quotes, Path.of(value), serviceOptions);
            case "--service-options" -> new Options(policies, quotes, root, value);
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
