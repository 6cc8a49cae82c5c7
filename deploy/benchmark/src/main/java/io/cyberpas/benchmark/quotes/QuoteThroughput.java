package io.cyberpas.benchmark.quotes;

import io.cyberpas.benchmark.load.Bench;
import io.cyberpas.benchmark.load.KeepAlive;
import io.cyberpas.benchmark.load.Load;
import io.cyberpas.benchmark.load.Options;
import io.cyberpas.benchmark.load.Tokens;
import io.cyberpas.benchmark.load.Turns;
import io.cyberpas.local.Part;
import io.cyberpas.local.Suite;
import io.cyberpas.local.SuiteOptions;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.UUID;

/**
 * Creates and rates quotes over REST, with a real token, on the suite as it is delivered, and writes the same rows straight into
 * the same database. The two take turns, so that the noise of the machine meets them alike; the ratio counts.
 */
public final class QuoteThroughput {

    private static final int CREATED = 201;
    private static final String ROLE = "quote_app";

    private final Options options;
    private final Suite suite;
    private final Submissions submissions = new Submissions();

    private QuoteThroughput(Options options, Suite suite) {
        this.options = options;
        this.suite = suite;
    }

    /** Prints a line for each round and the medians; see {@link Options} for the arguments. */
    public static void main(String... arguments) throws Exception {
        Options options = Bench.told(Options::of, arguments);
        SuiteOptions suite = Bench.suite(options.root(), "run", options.serviceOptions());
        try (Suite running = Suite.start(suite)) {
            running.stop(Part.POLICY);
            running.stop(Part.CLAIMS);
            new QuoteThroughput(options, running).measure();
        }
    }

    private void measure() throws Exception {
        restPerSecond(Duration.ofSeconds(options.warmUp()));
        String database = suite.addresses().database(Part.QUOTE);
        WrittenQuote written;
        try (Connection connection = DriverManager.getConnection(database, ROLE, ROLE)) {
            written = WrittenQuote.last(connection);
            Turns.announce(connection, options, "A quote: " + written.summary());
        }
        Turns.measure(
                "quotes",
                options,
                this::restPerSecond,
                duration -> Load.perSecond(
                        options.connections(), duration, () -> new StraightWriter(written, database, ROLE)));
    }

    private double restPerSecond(Duration duration) throws Exception {
        String token = Tokens.of(suite, "bora");
        URI service = suite.addresses().service(Part.QUOTE);
        return Load.perSecond(
                options.connections(), duration, () -> new Broker(new KeepAlive(service, token), submissions));
    }

    /** Submits one company after the other. */
    private record Broker(KeepAlive connection, Submissions submissions) implements Load.Writer {

        @Override
        public void write() throws IOException {
            KeepAlive.Answer answer = connection.post(
                    "/api/quotes", submissions.next(), UUID.randomUUID().toString());
            if (answer.status() != CREATED || !answer.text().contains("\"status\":\"QUOTED\"")) {
                throw new IllegalStateException("The answer is " + answer.status() + " " + answer.text());
            }
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
