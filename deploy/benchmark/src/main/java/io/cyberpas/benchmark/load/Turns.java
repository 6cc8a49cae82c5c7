package io.cyberpas.benchmark.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures things a second over REST and straight, in turns, so that the noise of the machine meets both alike; the ratio counts. */
public final class Turns {

    private Turns() {}

    /** Things a second, measured for a while. */
    @FunctionalInterface
    public interface Rate {
        /** Measures anew. */
        double perSecond(Duration duration) throws Exception;
    }

    /**
     * Prints what is measured how, and on what.
     *
     * @param written what a thing is, as the database has it
     */
    public static void announce(Connection connection, Options options, String written) throws SQLException {
        System.out.printf(
                "PostgreSQL %s, %d processors, %d connections, %d rounds of %d s%n%s%n",
                connection.getMetaData().getDatabaseProductVersion(),
                Runtime.getRuntime().availableProcessors(),
                options.connections(),
                options.rounds(),
                options.seconds(),
                written);
    }

    /** Prints a line for each round and the medians. */
    public static void measure(String things, Options options, Rate rest, Rate straight) throws Exception {
        List<Double> byRest = new ArrayList<>();
        List<Double> byHand = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        Duration round = Duration.ofSeconds(options.seconds());
        straight.perSecond(Duration.ofSeconds(2));
        for (int i = 1; i <= options.rounds(); i++) {
            byRest.add(rest.perSecond(round));
            byHand.add(straight.perSecond(round));
            ratios.add(byRest.getLast() / byHand.getLast());
            print("round " + i, things, byRest.getLast(), byHand.getLast(), ratios.getLast());
        }
        print("median", things, Middle.of(byRest), Middle.of(byHand), Middle.of(ratios));
    }

    private static void print(String title, String things, double rest, double straight, double ratio) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f %s/s over REST, %.0f straight, ratio %.2f%n",
                title,
                rest,
                things,
                straight,
                ratio);
    }
}
