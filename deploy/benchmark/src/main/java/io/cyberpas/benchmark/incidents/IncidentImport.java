package io.cyberpas.benchmark.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.benchmark.load.Bench;
import io.cyberpas.benchmark.load.Desk;
import io.cyberpas.benchmark.load.MemoryWatch;
import io.cyberpas.benchmark.load.Middle;
import io.cyberpas.benchmark.load.StraightWriter;
import io.cyberpas.benchmark.load.WrittenRows;
import io.cyberpas.benchmark.policies.InForce;
import io.cyberpas.local.Part;
import io.cyberpas.local.Suite;
import io.cyberpas.local.SuiteOptions;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Imports files of VERIS records over REST, with a real token, into the suite as it is delivered, from the first byte sent until every line
 * is a claim or told to be wrong; beside it a COPY of the lines, and the same rows straight into the same tables. They take turns.
 */
public final class IncidentImport {

    private static final String IMPORTS = "/api/notice-imports";
    private static final int POLICIES = 20_000;
    private static final int POLICIES_OF_A_FILE = 400;

    /** As the service does: so many threads, so many claims a transaction. */
    private static final int WRITERS = 2;

    private static final int A_TRANSACTION = 250;

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Options options;
    private final Suite suite;
    private final Desk broker;
    private final List<String> policies;

    private IncidentImport(Options options, Suite suite, Desk broker, List<String> policies) {
        this.options = options;
        this.suite = suite;
        this.broker = broker;
        this.policies = policies;
    }

    /**
     * One round, in seconds.
     *
     * @param received until the file was taken
     * @param imported until every line was done
     * @param memory megabytes of the service at most
     */
    private record Round(double copy, double straight, double received, double imported, long memory) {}

    /** Prints a line; see {@link Options} for the arguments. */
    public static void main(String... arguments) throws Exception {
        Options options = Bench.told(Options::of, arguments);
        SuiteOptions suite = Bench.suite(options.root(), "run-incidents", options.serviceOptions());
        try (Suite running = Suite.start(suite);
                HttpClient client = HttpClient.newHttpClient()) {
            running.stop(Part.QUOTE);
            InForce.load(running, POLICIES);
            List<String> policies =
                    InForce.find(running.addresses().database(Part.POLICY), "HANBIT", POLICIES_OF_A_FILE);
            Desk broker = new Desk(running, Part.CLAIMS, client, "bora");
            new IncidentImport(options, running, broker, policies).measure();
        }
    }

    private void measure() throws Exception {
        String database = suite.addresses().database(Part.CLAIMS);
        try (Connection owner = DriverManager.getConnection(database, "claims_owner", "claims_owner")) {
            System.out.printf(
                    "PostgreSQL %s, %d processors, median of %d rounds after one that warms up, %d policies, service with %s%n",
                    owner.getMetaData().getDatabaseProductVersion(),
                    Runtime.getRuntime().availableProcessors(),
                    options.rounds(),
                    policies.size(),
                    options.serviceOptions());
            List<Round> rounds = new ArrayList<>();
            for (int i = 0; i <= options.rounds(); i++) {
                Round round = round(owner, database);
                System.out.printf(Locale.ROOT, "%s: %s%n", i == 0 ? "warm-up" : "round " + i, round);
                if (i > 0) {
                    rounds.add(round);
                }
            }
            System.out.println("A claim: " + WrittenClaim.last(owner).summary());
            print(rounds);
        }
    }

    private Round round(Connection owner, String database) throws Exception {
        IncidentFile file = IncidentFile.write(
                Bench.target(options.root(), "incidents"),
                options.lines(),
                System.nanoTime(),
                policies,
                LocalDate.now(SEOUL));
        double copied = seconds(new BareLines(owner).time(file.path()).toNanos());
        broker.signIn();
        try (MemoryWatch memory = new MemoryWatch(suite.pid(Part.CLAIMS).orElseThrow())) {
            long start = System.nanoTime();
            JsonNode taken = broker.post(IMPORTS, "application/x-ndjson", BodyPublishers.ofFile(file.path()));
            double received = seconds(System.nanoTime() - start);
            String path = IMPORTS + "/" + taken.path("id").asText();
            JsonNode ended = broker.ended(path);
            double imported = seconds(System.nanoTime() - start);
            requireCounts(ended, file);
            requireNamed(path, file.faulty());
            double straight =
                    straight(owner, database, file.lines() - file.faulty().size());
            return new Round(copied, straight, received, imported, memory.mostMegabytes());
        }
    }

    private void requireCounts(JsonNode ended, IncidentFile file) {
        int faulty = file.faulty().size();
        if (ended.path("refused").asInt() != faulty || ended.path("imported").asInt() != file.lines() - faulty) {
            throw new IllegalStateException("Not as it should be: " + ended);
        }
    }

    /** The error file names each faulty line, and no other. */
    private void requireNamed(String imported, SortedSet<Integer> faulty) throws IOException, InterruptedException {
        SortedSet<Integer> named = new TreeSet<>();
        broker.download(imported + "/errors.csv", BodyHandlers.ofString())
                .lines()
                .skip(1)
                .forEach(line -> named.add(Integer.valueOf(line.substring(0, line.indexOf(',')))));
        if (!named.equals(faulty)) {
            throw new IllegalStateException("Lines %s are told to be wrong, and %s are".formatted(named, faulty));
        }
    }

    /** Seconds until the rows of the last claim are written so many times. */
    private double straight(Connection owner, String database, int claims) throws Exception {
        WrittenRows written = WrittenClaim.last(owner);
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int share = claims / WRITERS;
                writing.add(threads.submit(() -> {
                    write(written, database, share);
                    return null;
                }));
            }
            for (Future<?> each : writing) {
                each.get();
            }
        }
        return seconds(System.nanoTime() - start);
    }

    private void write(WrittenRows written, String database, int claims) throws SQLException {
        try (StraightWriter writer =
                new StraightWriter(written, new WrittenClaim(policies), database, "claims_app", A_TRANSACTION)) {
            for (int i = 0; i < claims; i++) {
                writer.write();
            }
        }
    }

    private void print(List<Round> rounds) {
        double imported = Middle.of(rounds, Round::imported);
        System.out.println(
                "%n| lines | `COPY` of the lines s | same rows s | received s | imported s | records/s | × same rows | memory MB |%n|--:|--:|--:|--:|--:|--:|--:|--:|"
                        .formatted());
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.2f | %.2f | %.2f | %.2f | %,.0f | %.1f | %.0f |%n",
                options.lines(),
                Middle.of(rounds, Round::copy),
                Middle.of(rounds, Round::straight),
                Middle.of(rounds, Round::received),
                imported,
                options.lines() / imported,
                Middle.of(rounds, round -> round.imported() / round.straight()),
                Middle.of(rounds, Round::memory));
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
