package io.cyberpas.benchmark.incidents;

import java.nio.file.Path;

/**
 * What to measure.
 *
 * @param lines records of a file
 * @param rounds measurements after one that warms up; the median counts
 * @param root folder of the project with the built modules
 * @param serviceOptions options of the services' Java machine
 */
record Options(int lines, int rounds, Path root, String serviceOptions) {

    static final String USAGE = "Options: --lines=8000 --rounds=5 --root=../.. --service-options=…";

    /** As a service runs in earnest: the local run's are sized to start quickly. */
    private static final String SERVICE_OPTIONS = "-XX:TieredStopAtLevel=4 -Xmx256m";

    static Options of(String... arguments) {
        Options options = new Options(8_000, 5, Path.of("../.."), SERVICE_OPTIONS);
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
            case "--lines" -> new Options(number(value, 1_000_000), rounds, root, serviceOptions);
            case "--rounds" -> new Options(lines, number(value, 100), root, serviceOptions);
            case "--root" -> new Options(lines, rounds, Path.of(value), serviceOptions);
            case "--service-options" -> new Options(lines, rounds, root, value);
            default -> throw new IllegalArgumentException(argument + " is not an option. " + USAGE);
        };
    }

    private static int number(String text, int most) {
        int number = Integer.parseInt(text);
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("%s must be 1 to %d. %s".formatted(text, most, USAGE));
        }
        return number;
    }
}
