package io.cyberpas.benchmark.issuing;

import io.cyberpas.benchmark.load.Bench;
import io.cyberpas.benchmark.load.KeepAlive;
import io.cyberpas.benchmark.load.Load;
import io.cyberpas.benchmark.load.Options;
import io.cyberpas.benchmark.load.StraightWriter;
import io.cyberpas.benchmark.load.Tokens;
import io.cyberpas.benchmark.load.Turns;
import io.cyberpas.benchmark.load.WrittenRows;
import io.cyberpas.local.Part;
import io.cyberpas.local.Suite;
import io.cyberpas.local.SuiteOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Issues policies of accepted quotes over REST, with a real token, on the suite as it is delivered but for a double of the
 * quote service, and writes the same rows straight into the same database. The two take turns; the ratio counts.
 */
public final class IssuingThroughput {

    private static final int CREATED = 201;
    private static final String ROLE = "policy_app";
    private static final long FIRST_QUOTE = 100_000_000;

    private final Options options;
    private final Suite suite;
    private final AtomicLong quotes = new AtomicLong(FIRST_QUOTE + System.currentTimeMillis() / 1000 % 100_000 * 1000);

    private IssuingThroughput(Options options, Suite suite) {
        this.options = options;
        this.suite = suite;
    }

    /** Prints a line for each round and the medians; see {@link Options} for the arguments. */
    public static void main(String... arguments) throws Exception {
        Options options = Bench.told(Options::of, arguments);
        SuiteOptions suite = Bench.suite(options.root(), "run-issuing", options.serviceOptions());
        try (Suite running = Suite.start(suite)) {
            running.stop(Part.CLAIMS);
            running.stop(Part.QUOTE);
            try (QuoteDouble quotes =
                    QuoteDouble.start(running.addresses().service(Part.QUOTE).getPort())) {
                System.out.printf("Quotes are read from port %d.%n", quotes.port());
                new IssuingThroughput(options, running).measure();
            }
        }
    }

    private void measure() throws Exception {
        restPerSecond(Duration.ofSeconds(options.warmUp()));
        Thread.sleep(Duration.ofSeconds(2));
        String database = suite.addresses().database(Part.POLICY);
        WrittenRows written;
        try (Connection connection = DriverManager.getConnection(database, ROLE, ROLE)) {
            written = IssuedPolicy.last(connection);
            Turns.announce(connection, options, "A policy: " + written.summary());
        }
        Turns.measure(
                "policies",
                options,
                this::restPerSecond,
                duration -> Load.perSecond(
                        options.connections(),
                        duration,
                        () -> new StraightWriter(written, new IssuedPolicy(), database, ROLE)));
    }

    private double restPerSecond(Duration duration) throws Exception {
        String token = Tokens.of(suite, "pada");
        URI service = suite.addresses().service(Part.POLICY);
        return Load.perSecond(options.connections(), duration, () -> new Caller(new KeepAlive(service, token), quotes));
    }

    /** Issues one quote after the other. */
    private record Caller(KeepAlive connection, AtomicLong quotes) implements Load.Writer {

        @Override
        public void write() throws IOException {
            String quote = "Q-%s-%d".formatted(Year.now(ZoneId.of("Asia/Seoul")), quotes.incrementAndGet());
            KeepAlive.Answer answer = connection.post(
                    "/api/policies",
                    "{\"quoteNumber\":\"%s\"}".formatted(quote).getBytes(StandardCharsets.UTF_8),
                    UUID.randomUUID().toString());
            if (answer.status() != CREATED) {
                throw new IllegalStateException("The answer is " + answer.status() + " " + answer.text());
            }
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
