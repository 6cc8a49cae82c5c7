package io.cyberpas.benchmark.rosters;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What to measure.
 *
 * @param lines lengths of the files
 * @param rounds measurements of each length; the median counts
 * @param isPaid whether everybody on the rosters is paid, too
 * @param root folder of the project with the built modules
 * @param serviceOptions options of the services' Java machine
 */
record Options(List<Integer> lines, int rounds, boolean isPaid, Path root, String serviceOptions) {

    static final String USAGE =
            "Options: --lines=10000,100000,1000000 --rounds=3 --pay=true --root=../.. --service-options=…";

    /** As a service runs in earnest, with a heap that no roster would fit in. */
    private static final String SERVICE_OPTIONS = "-XX:TieredStopAtLevel=4 -Xmx256m";

    private static final int MOST_LINES = 2_000_000;

    static Options of(String... arguments) {
        Options options = new Options(List.of(10_000, 100_000, 1_000_000), 3, true, Path.of("../.."), SERVICE_OPTIONS);
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
            case "--lines" -> new Options(numbers(value), rounds, isPaid, root, serviceOptions);
            case "--rounds" -> new Options(lines, number(value, 100), isPaid, root, serviceOptions);
            case "--pay" -> new Options(lines, rounds, Boolean.parseBoolean(value), root, serviceOptions);
            case "--root" -> new Options(lines, rounds, isPaid, Path.of(value), serviceOptions);
            case "--service-options" -> new Options(lines, rounds, isPaid, root, value);
            default -> throw new IllegalArgumentException(argument + " is not an option. " + USAGE);
        };
    }

    private static List<Integer> numbers(String value) {
        return Arrays.stream(value.split(","))
                .map(each -> number(each, MOST_LINES))
                .toList();
    }

    private static int number(String text, int most) {
        int number = Integer.parseInt(text);
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("%s must be 1 to %d. %s".formatted(text, most, USAGE));
        }
        return number;
    }
}
