package io.cyberpas.benchmark.evidence;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What to measure.
 *
 * @param megabytes sizes of the files, in MiB
 * @param rounds measurements of each size; the median counts
 * @param root folder of the project with the built modules
 * @param serviceOptions options of the services' Java machine
 */
record Options(List<Integer> megabytes, int rounds, Path root, String serviceOptions) {

    static final String USAGE = "Options: --megabytes=64,512,2048 --rounds=5 --root=../.. --service-options=…";

    /** As a service runs in earnest, with a heap that no file would fit in. */
    private static final String SERVICE_OPTIONS = "-XX:TieredStopAtLevel=4 -Xmx256m";

    private static final int MOST_MEGABYTES = 60_000;

    static Options of(String... arguments) {
        Options options = new Options(List.of(64, 512, 2048), 5, Path.of("../.."), SERVICE_OPTIONS);
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
            case "--megabytes" -> new Options(sizes(value), rounds, root, serviceOptions);
            case "--rounds" -> new Options(megabytes, number(value, 100), root, serviceOptions);
            case "--root" -> new Options(megabytes, rounds, Path.of(value), serviceOptions);
            case "--service-options" -> new Options(megabytes, rounds, root, value);
            default -> throw new IllegalArgumentException(argument + " is not an option. " + USAGE);
        };
    }

    private static List<Integer> sizes(String value) {
        return Arrays.stream(value.split(","))
                .map(size -> number(size, MOST_MEGABYTES))
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
