package io.cyberpas.benchmark.audit;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What to measure.
 *
 * @param writers numbers of concurrent writers
 * @param holds how long a transaction goes on after its audit entry, as one does that has other work left
 * @param seconds length of one measurement
 * @param rounds measurements of each combination; the median counts
 * @param durable whether a commit waits for the disk
 */
record Options(List<Integer> writers, List<Duration> holds, int seconds, int rounds, boolean durable) {

    static final String USAGE =
            "Options: --writers=1,2,4,8,16,32 --hold-millis=0,2 --seconds=3 --rounds=5 --durable=true";

    static Options of(String... arguments) {
        Options options =
                new Options(List.of(1, 2, 4, 8, 16, 32), List.of(Duration.ZERO, Duration.ofMillis(2)), 3, 5, true);
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
            case "--writers" -> new Options(numbers(value), holds, seconds, rounds, durable);
            case "--hold-millis" ->
                new Options(
                        writers, numbers(value).stream().map(Duration::ofMillis).toList(), seconds, rounds, durable);
            case "--seconds" -> new Options(writers, holds, Integer.parseInt(value), rounds, durable);
            case "--rounds" -> new Options(writers, holds, seconds, Integer.parseInt(value), durable);
            case "--durable" -> new Options(writers, holds, seconds, rounds, Boolean.parseBoolean(value));
            default -> throw new IllegalArgumentException(argument + " is not an option. " + USAGE);
        };
    }

    private static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
    }
}
