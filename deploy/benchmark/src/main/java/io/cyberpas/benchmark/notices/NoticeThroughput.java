package io.cyberpas.benchmark.notices;

import io.cyberpas.benchmark.load.Bench;
import io.cyberpas.benchmark.load.KeepAlive;
import io.cyberpas.benchmark.load.Load;
import io.cyberpas.benchmark.load.Options;
import io.cyberpas.benchmark.load.StraightWriter;
import io.cyberpas.benchmark.load.Tokens;
import io.cyberpas.benchmark.load.Turns;
import io.cyberpas.benchmark.load.WrittenRows;
import io.cyberpas.benchmark.policies.InForce;
import io.cyberpas.local.Part;
import io.cyberpas.local.Suite;
import io.cyberpas.local.SuiteOptions;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Gives notices of loss over REST, with a real token, on the suite as it is delivered, the policy service included, and writes the same
 * rows straight into the same database. The two take turns; the ratio counts.
 */
public final class NoticeThroughput {

    private static final int CREATED = 201;
    private static final int UNAVAILABLE = 503;
    private static final int POLICIES = 50_000;
    private static final String ROLE = "claims_app";
    private static final String BROKERAGE = "HANBIT";

    private final Options options;
    private final Suite suite;
    private final List<String> policies;
    private final Notices notices;

    private NoticeThroughput(Options options, Suite suite, List<String> policies) {
        this.options = options;
        this.suite = suite;
        this.policies = policies;
        this.notices = new Notices(policies, Clock.systemUTC());
    }

    /** Prints a line for each round and the medians; see {@link Options} for the arguments. */
    public static void main(String... arguments) throws Exception {
        Options options = Bench.told(Options::of, arguments);
        SuiteOptions suite = Bench.suite(options.root(), "run-notices", options.serviceOptions());
        try (Suite running = Suite.start(suite)) {
            running.stop(Part.QUOTE);
            InForce.load(running, POLICIES);
            List<String> policies = InForce.find(running.addresses().database(Part.POLICY), BROKERAGE, POLICIES);
            new NoticeThroughput(options, running, policies).measure();
        }
    }

    private void measure() throws Exception {
        restPerSecond(Duration.ofSeconds(options.warmUp()));
        String database = suite.addresses().database(Part.CLAIMS);
        WrittenRows written;
        try (Connection connection = DriverManager.getConnection(database, ROLE, ROLE)) {
            written = WrittenNotice.last(connection);
            Turns.announce(
                    connection,
                    options,
                    "A notice of one of %,d policies: %s".formatted(policies.size(), written.summary()));
        }
        Turns.measure(
                "notices",
                options,
                this::restPerSecond,
                duration -> Load.perSecond(
                        options.connections(),
                        duration,
                        () -> new StraightWriter(written, new WrittenNotice(policies), database, ROLE)));
    }

    private double restPerSecond(Duration duration) throws Exception {
        String token = Tokens.of(suite, "bora");
        URI service = suite.addresses().service(Part.CLAIMS);
        return Load.perSecond(
                options.connections(), duration, () -> new Broker(new KeepAlive(service, token), notices));
    }

    /** Gives one notice after the other, and again under its key where the policy service, still cold, did not answer in time. */
    private record Broker(KeepAlive connection, Notices notices) implements Load.Writer {

        @Override
        public void write() throws IOException {
            byte[] notice = notices.next();
            String key = UUID.randomUUID().toString();
            KeepAlive.Answer answer = connection.post("/api/claims", notice, key);
            while (answer.status() == UNAVAILABLE) {
                answer = connection.post("/api/claims", notice, key);
            }
            if (answer.status() != CREATED || !answer.text().contains("\"doubt\":null")) {
                throw new IllegalStateException("The answer is " + answer.status() + " " + answer.text());
            }
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
