package io.cyberpas.benchmark.members;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What to measure.
 *
 * @param lines lengths of the files
 * @param rounds measurements of each length; the median counts
 * @param searches of each kind
 * @param root folder of the project with the built modules
 * @param serviceOptions options of the services' Java machine
 */
record Options(List<Integer> lines, int rounds, int searches, Path root, String serviceOptions) {

    static final String USAGE =
            "Options: --lines=10000,100000,1000000 --rounds=3 --searches=200 --root=../.. --service-options=…";

    /** As a service runs in earnest, with a heap that no file of members would fit in. */
    private static final String SERVICE_OPTIONS = "-XX:TieredStopAtLevel=4 -Xmx256m";

    private static final int MOST_LINES = 1_000_000;

    static Options of(String... arguments) {
        Options options = new Options(List.of(10_000, 100_000, MOST_LINES), 3, 200, Path.of("../.."), SERVICE_OPTIONS);
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
            case "--lines" ->
                new Options(
                        Arrays.stream(value.split(","))
                                .map(number -> number(number, MOST_LINES))
                                .toList(),
                        rounds,
                        searches,
                        root,
                        serviceOptions);
            case "--rounds" -> new Options(lines, number(value, 100), searches, root, serviceOptions);
            case "--searches" -> new Options(lines, rounds, number(value, 100_000), root, serviceOptions);
            case "--root" -> new Options(lines, rounds, searches, Path.of(value), serviceOptions);
            case "--service-options" -> new Options(lines, rounds, searches, root, value);
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
