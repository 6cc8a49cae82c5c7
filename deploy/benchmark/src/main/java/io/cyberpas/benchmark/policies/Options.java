package io.cyberpas.benchmark.policies;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What to measure.
 *
 * @param sizes how many policies there are, ascending
 * @param requests how often each read is measured at each size
 * @param warmUp how often each is asked before
 * @param workers connections that load at the same time
 * @param root folder of the project with the built modules
 */
record Options(List<Integer> sizes, int requests, int warmUp, int workers, Path root) {

    static final String USAGE = "Options: --sizes=10000,1000000 --requests=300 --warm-up=300 --workers=2 --root=../..";

    static Options of(String... arguments) {
        Options options = new Options(List.of(10_000, 1_000_000), 300, 300, 2, Path.of("../.."));
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
            case "--sizes" -> new Options(sizes(value), requests, warmUp, workers, root);
            case "--requests" -> new Options(sizes, number(value), warmUp, workers, root);
            case "--warm-up" -> new Options(sizes, requests, number(value), workers, root);
            case "--workers" -> new Options(sizes, requests, warmUp, number(value), root);
            case "--root" -> new Options(sizes, requests, warmUp, workers, Path.of(value));
            default -> throw new IllegalArgumentException(argument + " is not an option. " + USAGE);
        };
    }

    private static List<Integer> sizes(String text) {
        return Arrays.stream(text.split(",", -1)).map(Options::number).sorted().toList();
    }

    private static int number(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException(text + " must be at least 1. " + USAGE);
        }
        return number;
    }
}
