package io.cyberpas.benchmark.audit;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Shows that concurrent writers do not become a queue: transactions a second without audit, with an entry that is not chained,
 * with the platform's lanes and with a chain of a single lane, for growing numbers of writers. They take turns within a round, so that the noise
 * of the machine meets them alike, and the ratios count rather than the figures.
 */
public final class AuditConcurrency {

    private AuditConcurrency() {}

    /** Prints a table; see {@link Options} for the arguments. */
    public static void main(String... arguments) throws IOException, SQLException, InterruptedException {
        try {
            measure(Options.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void measure(Options options) throws IOException, SQLException, InterruptedException {
        try (Database database = Database.start(options.durable())) {
            System.out.printf(
                    Locale.ROOT,
                    "PostgreSQL %s, %d processors, %s, %d rounds of %d s, median (lowest to highest)%n",
                    database.version(),
                    Runtime.getRuntime().availableProcessors(),
                    options.durable() ? "commits wait for the disk" : "commits do not wait for the disk",
                    options.rounds(),
                    options.seconds());
            for (Duration hold : options.holds()) {
                System.out.printf(
                        Locale.ROOT,
                        "%nA transaction goes on for %d ms after its entry; transactions a second%n%n",
                        hold.toMillis());
                System.out.println(
                        "| writers | no audit | entry, no chain | lanes | one lane | lanes / no audit | lanes / no chain |"
                                + " one lane / no chain |");
                System.out.println("|--:|--:|--:|--:|--:|--:|--:|--:|");
                for (int writers : options.writers()) {
                    System.out.println(line(writers, measure(database, options, hold, writers)));
                }
            }
            System.out.println();
            Database.Verification chains = database.verification();
            System.out.printf(
                    Locale.ROOT,
                    "Afterwards %d entries in %d lanes, %d of them broken%n",
                    chains.entries(),
                    chains.lanes(),
                    chains.broken());
        }
    }

    private static Map<Chain, List<Double>> measure(Database database, Options options, Duration hold, int writers)
            throws InterruptedException {
        Map<Chain, List<Double>> measured = new EnumMap<>(Chain.class);
        for (int round = 0; round < options.rounds(); round++) {
            for (int turn = 0; turn < Chain.values().length; turn++) {
                Chain chain = Chain.values()[(round + turn) % Chain.values().length];
                Writers load = new Writers(database, chain, hold);
                measured.computeIfAbsent(chain, _ -> new ArrayList<>())
                        .add(load.throughput(writers, Duration.ofSeconds(options.seconds())));
            }
        }
        measured.values().forEach(values -> values.sort(null));
        return measured;
    }

    private static String line(int writers, Map<Chain, List<Double>> measured) {
        return String.format(
                Locale.ROOT,
                "| %d | %s | %s | %s | %s | %.2f | %.2f | %.2f |",
                writers,
                spread(measured, Chain.NONE),
                spread(measured, Chain.UNCHAINED),
                spread(measured, Chain.LANES),
                spread(measured, Chain.ONE_LANE),
                median(measured, Chain.LANES) / median(measured, Chain.NONE),
                median(measured, Chain.LANES) / median(measured, Chain.UNCHAINED),
                median(measured, Chain.ONE_LANE) / median(measured, Chain.UNCHAINED));
    }

    private static String spread(Map<Chain, List<Double>> measured, Chain chain) {
        List<Double> values = measured.getOrDefault(chain, List.of());
        return String.format(
                Locale.ROOT, "%.0f (%.0f–%.0f)", median(measured, chain), values.getFirst(), values.getLast());
    }

    private static double median(Map<Chain, List<Double>> measured, Chain chain) {
        List<Double> values = measured.getOrDefault(chain, List.of());
        return values.get(values.size() / 2);
    }
}
