package io.cyberpas.benchmark.renewals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.benchmark.load.Bench;
import io.cyberpas.benchmark.load.Tokens;
import io.cyberpas.benchmark.quotes.Submissions;
import io.cyberpas.local.Part;
import io.cyberpas.local.Suite;
import io.cyberpas.local.SuiteOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Renewal runs of the suite as it is delivered: quotes are submitted and accepted over REST, the policies that become of them are
 * copied into as many as wanted that expire, and a run makes their offers, each priced by the quote service. A second run over the
 * same policies finds nothing to do.
 */
public final class RenewalThroughput {

    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int UNAUTHORISED = 401;
    private static final int POLL_MILLIS = 100;
    private static final int FIRST_EXPIRY_DAYS = 10;
    private static final int SPREAD_DAYS = 15;
    private static final String OWNER = "policy_owner";
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Options options;
    private final Suite suite;
    private final HttpClient client;

    private RenewalThroughput(Options options, Suite suite, HttpClient client) {
        this.options = options;
        this.suite = suite;
        this.client = client;
    }

    /** Prints a line for each length of run; see {@link Options} for the arguments. */
    public static void main(String... arguments) throws Exception {
        Options options = Bench.told(Options::of, arguments);
        Path data = Bench.target(options.root(), "run-renewals");
        if (Files.exists(data)) {
            System.err.println("The run needs a new database; delete what an earlier one left: " + data);
            System.exit(2);
            return;
        }
        SuiteOptions suite = Bench.suite(options.root(), "run-renewals", options.serviceOptions());
        try (Suite running = Suite.start(suite);
                HttpClient client = HttpClient.newHttpClient()) {
            running.stop(Part.CLAIMS);
            new RenewalThroughput(options, running, client).measure();
        }
    }

    private void measure() throws Exception {
        try (Connection owner = DriverManager.getConnection(suite.addresses().database(Part.POLICY), OWNER, OWNER)) {
            ExpiringPolicies seed = new ExpiringPolicies(owner);
            issuePolicies(seed);
            System.out.printf(
                    "PostgreSQL %s, %d processors, %d quotes, services with %s%n%n",
                    owner.getMetaData().getDatabaseProductVersion(),
                    Runtime.getRuntime().availableProcessors(),
                    options.quotes(),
                    options.serviceOptions());
            System.out.println(
                    "| due | policies in all | run s | policies/s | offered | referred | declined | failed |");
            System.out.println("|--:|--:|--:|--:|--:|--:|--:|--:|");
            LocalDate first = LocalDate.now(SEOUL).plusDays(FIRST_EXPIRY_DAYS);
            for (int policies : options.policies()) {
                seed.seed(policies, first, SPREAD_DAYS);
                System.out.println(line(run(first.plusDays(SPREAD_DAYS)), policies, seed.policies()));
            }
        }
    }

    private record Measured(double seconds, JsonNode run) {}

    /** As many quotes as wanted, each accepted, until the policy of the last is issued. */
    private void issuePolicies(ExpiringPolicies seed) throws IOException, InterruptedException, SQLException {
        String broker = Tokens.of(suite, "bora");
        Submissions submissions = new Submissions();
        URI quotes = suite.addresses().api(Part.QUOTE);
        for (int i = 0; i < options.quotes(); i++) {
            HttpResponse<String> quote = post(quotes, broker, submissions.next(), null);
            String number = JSON.readTree(quote.body()).path("number").asText();
            String version = quote.headers().firstValue("ETag").orElseThrow();
            post(URI.create("%s/%s/acceptance".formatted(quotes, number)), broker, "{\"option\":1}", version);
        }
        while (seed.policies() < options.quotes()) {
            Thread.sleep(POLL_MILLIS);
        }
    }

    private Measured run(LocalDate until) throws IOException, InterruptedException {
        URI runs =
                URI.create(suite.addresses().api(Part.POLICY).toString().replace("/api/policies", "/api/renewal-runs"));
        String body = "{\"until\":\"%s\"}".formatted(until);
        HttpResponse<String> started = post(runs, Tokens.of(suite, "pada"), body, null);
        while (started.statusCode() == CONFLICT) {
            Thread.sleep(POLL_MILLIS);
            started = post(runs, Tokens.of(suite, "pada"), body, null);
        }
        long start = System.nanoTime();
        if (started.statusCode() != CREATED) {
            throw new IllegalStateException("The answer is " + started.statusCode() + " " + started.body());
        }
        URI run =
                URI.create(runs + "/" + JSON.readTree(started.body()).path("id").asText());
        String reader = Tokens.of(suite, "pada");
        JsonNode progress = JSON.readTree(started.body());
        while (progress.path("running").asBoolean()) {
            Thread.sleep(POLL_MILLIS);
            HttpRequest ask = HttpRequest.newBuilder(run)
                    .header("Authorization", "Bearer " + reader)
                    .build();
            HttpResponse<String> answer = client.send(ask, BodyHandlers.ofString());
            if (answer.statusCode() == UNAUTHORISED) {
                reader = Tokens.of(suite, "pada");
            } else {
                progress = JSON.readTree(answer.body());
            }
        }
        return new Measured((System.nanoTime() - start) / 1e9, progress);
    }

    private HttpResponse<String> post(URI address, String token, Object body, @Nullable String ifMatch)
            throws IOException, InterruptedException {
        byte[] bytes =
                body instanceof byte[] content ? content : body.toString().getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(bytes));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400 && answer.statusCode() != CONFLICT) {
            throw new IllegalStateException(address + " answers " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static String line(Measured measured, int due, long policies) {
        JsonNode run = measured.run();
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %.1f | %,.0f | %,d | %,d | %,d | %,d |",
                due,
                policies,
                measured.seconds(),
                due / measured.seconds(),
                run.path("offered").asInt(),
                run.path("referred").asInt(),
                run.path("declined").asInt(),
                run.path("failed").asInt());
    }
}
