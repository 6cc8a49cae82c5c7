package io.cyberpas.benchmark.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.benchmark.load.MemoryWatch;
import io.cyberpas.benchmark.load.Middle;
import io.cyberpas.benchmark.load.StraightWriter;
import io.cyberpas.benchmark.load.Tokens;
import io.cyberpas.benchmark.load.WrittenRows;
import io.cyberpas.benchmark.policies.InForce;
import io.cyberpas.local.Part;
import io.cyberpas.local.Ports;
import io.cyberpas.local.Suite;
import io.cyberpas.local.SuiteOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
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
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

/**
 * Imports files of VERIS records over REST, with a real token, into the suite as it is delivered, from the first byte sent until every line
 * is a claim or told to be wrong; beside it a COPY of the lines, and the same rows straight into the same tables. They take turns.
 */
public final class IncidentImport {

    private static final int ACCEPTED = 202;
    private static final int POLL_MILLIS = 20;
    private static final int POLICIES = 20_000;
    private static final int POLICIES_OF_A_FILE = 400;

    /** As the service does: so many threads, so many claims a transaction. */
    private static final int WRITERS = 2;

    private static final int A_TRANSACTION = 250;

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Options options;
    private final Suite suite;
    private final HttpClient client;
    private final List<String> policies;

    private IncidentImport(Options options, Suite suite, HttpClient client, List<String> policies) {
        this.options = options;
        this.suite = suite;
        this.client = client;
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
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        SuiteOptions suite = SuiteOptions.of(options.root())
                .withRunDirectory(options.root().resolve("deploy/benchmark/target/run-incidents"))
                .withPorts(Ports.free())
                .withVariable("SERVICE_JAVA_OPTIONS", options.serviceOptions());
        try (Suite running = Suite.start(suite);
                HttpClient client = HttpClient.newHttpClient()) {
            running.stop(Part.QUOTE);
            InForce.load(running, POLICIES);
            List<String> policies =
                    InForce.find(running.addresses().database(Part.POLICY), "HANBIT", POLICIES_OF_A_FILE);
            new IncidentImport(options, running, client, policies).measure();
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
                options.root().resolve("deploy/benchmark/target/incidents"),
                options.lines(),
                System.nanoTime(),
                policies,
                LocalDate.now(SEOUL));
        double copied = seconds(new BareLines(owner).time(file.path()).toNanos());
        String token = Tokens.of(suite, "bora");
        try (MemoryWatch memory = new MemoryWatch(suite.pid(Part.CLAIMS).orElseThrow())) {
            long start = System.nanoTime();
            URI imports = send(file.path(), token);
            double received = seconds(System.nanoTime() - start);
            await(imports, file, token);
            double imported = seconds(System.nanoTime() - start);
            requireNamed(imports, file.faulty(), token);
            double straight =
                    straight(owner, database, file.lines() - file.faulty().size());
            return new Round(copied, straight, received, imported, memory.mostMegabytes());
        }
    }

    private URI send(Path file, String token) throws IOException, InterruptedException {
        URI address = URI.create(suite.addresses().service(Part.CLAIMS) + "/api/notice-imports");
        HttpResponse<String> answer = client.send(
                authorised(address, token)
                        .header("Content-Type", "application/x-ndjson")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofFile(file))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != ACCEPTED) {
            throw new IllegalStateException("The answer is " + answer.statusCode() + " " + answer.body());
        }
        return URI.create(address + "/" + JSON.readTree(answer.body()).get("id").asText());
    }

    private void await(URI imports, IncidentFile file, String token) throws IOException, InterruptedException {
        while (true) {
            JsonNode progress = JSON.readTree(read(imports, token));
            switch (progress.path("status").asText()) {
                case "RUNNING" -> Thread.sleep(POLL_MILLIS);
                case "COMPLETED" -> {
                    if (progress.path("refused").asInt() != file.faulty().size()
                            || progress.path("imported").asInt()
                                    != file.lines() - file.faulty().size()) {
                        throw new IllegalStateException("Not as it should be: " + progress);
                    }
                    return;
                }
                default -> throw new IllegalStateException("The import is " + progress);
            }
        }
    }

    /** The error file names each faulty line, and no other. */
    private void requireNamed(URI imports, SortedSet<Integer> faulty, String token)
            throws IOException, InterruptedException {
        SortedSet<Integer> named = new TreeSet<>();
        read(URI.create(imports + "/errors.csv"), token)
                .lines()
                .skip(1)
                .forEach(line -> named.add(Integer.valueOf(line.substring(0, line.indexOf(',')))));
        if (!named.equals(faulty)) {
            throw new IllegalStateException("Lines %s are told to be wrong, and %s are".formatted(named, faulty));
        }
    }

    private String read(URI address, String token) throws IOException, InterruptedException {
        return client.send(authorised(address, token).GET().build(), BodyHandlers.ofString())
                .body();
    }

    private static HttpRequest.Builder authorised(URI address, String token) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
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
        double imported = median(rounds, Round::imported);
        System.out.println(
                "%n| lines | `COPY` of the lines s | same rows s | received s | imported s | records/s | × same rows | memory MB |%n|--:|--:|--:|--:|--:|--:|--:|--:|"
                        .formatted());
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.2f | %.2f | %.2f | %.2f | %,.0f | %.1f | %.0f |%n",
                options.lines(),
                median(rounds, Round::copy),
                median(rounds, Round::straight),
                median(rounds, Round::received),
                imported,
                options.lines() / imported,
                median(rounds, round -> round.imported() / round.straight()),
                median(rounds, Round::memory));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        return Middle.of(rounds.stream().map(value::applyAsDouble).toList());
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
