package io.cyberpas.benchmark.members;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.benchmark.load.MemoryWatch;
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
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/**
 * Enrols files of members over REST, with a real token, in the suite as it is delivered, from the first byte sent until the last member
 * can be found, and searches them; beside it a bare COPY of the same file into the same database. The two take turns; the ratio counts.
 */
public final class MemberEnrolment {

    private static final int ACCEPTED = 202;
    private static final int POLL_MILLIS = 20;
    private static final String OWNER = "policy_owner";
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Options options;
    private final Suite suite;
    private final HttpClient client;

    private MemberEnrolment(Options options, Suite suite, HttpClient client) {
        this.options = options;
        this.suite = suite;
        this.client = client;
    }

    /**
     * One round, in seconds.
     *
     * @param received until the file was taken
     * @param enrolled until every line was done
     * @param memory megabytes of the service at most
     */
    private record Round(double copy, double copyWithKey, double received, double enrolled, long memory) {}

    /** Prints a line for each length of file; see {@link Options} for the arguments. */
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
                .withRunDirectory(options.root().resolve("deploy/benchmark/target/run"))
                .withPorts(Ports.free())
                .withVariable("SERVICE_JAVA_OPTIONS", options.serviceOptions());
        try (Suite running = Suite.start(suite);
                HttpClient client = HttpClient.newHttpClient()) {
            running.stop(Part.QUOTE);
            running.stop(Part.CLAIMS);
            new MemberEnrolment(options, running, client).measure();
        }
    }

    private void measure() throws Exception {
        LocalDate from = LocalDate.now(SEOUL).plusDays(10);
        OffsetDateTime consent = OffsetDateTime.now(ZoneOffset.UTC).minusDays(1).truncatedTo(ChronoUnit.SECONDS);
        MemberFiles files = new MemberFiles(from, consent);
        try (Connection owner = DriverManager.getConnection(suite.addresses().database(Part.POLICY), OWNER, OWNER)) {
            System.out.printf(
                    "PostgreSQL %s, %d processors, median of %d rounds, service with %s%n%n",
                    owner.getMetaData().getDatabaseProductVersion(),
                    Runtime.getRuntime().availableProcessors(),
                    options.rounds(),
                    options.serviceOptions());
            System.out.println(
                    "| lines | COPY s | COPY with key s | received s | enrolled s | members/s | × COPY | × COPY with key | memory MB |");
            System.out.println("|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
            GroupPolicies policies = new GroupPolicies(owner, from);
            BareCopy copy = new BareCopy(owner);
            Map<Integer, String> enrolled = new LinkedHashMap<>();
            for (int lines : options.lines()) {
                Path file = files.write(options.root().resolve("deploy/benchmark/target/members"), lines);
                List<Round> rounds = new ArrayList<>();
                for (int i = 0; i < options.rounds(); i++) {
                    String policy = policies.issue(lines);
                    rounds.add(round(file, lines, policy, copy));
                    enrolled.put(lines, policy);
                }
                System.out.println(line(lines, rounds));
            }
            System.out.println(
                    "%n| members of the policy | searched by | median ms | 99%% ms | found a page |%n|--:|---|--:|--:|--:|"
                            .formatted());
            for (Map.Entry<Integer, String> policy : enrolled.entrySet()) {
                URI members =
                        URI.create("%s/%s/members".formatted(suite.addresses().api(Part.POLICY), policy.getValue()));
                new MemberSearches(client, members, token(), options.searches()).measure(policy.getKey());
            }
        }
    }

    private Round round(Path file, int lines, String policy, BareCopy copy)
            throws SQLException, IOException, InterruptedException {
        double bare = seconds(copy.time(file, false).toNanos());
        double withKey = seconds(copy.time(file, true).toNanos());
        long pid = suite.pid(Part.POLICY).orElseThrow();
        String token = token();
        try (MemoryWatch memory = new MemoryWatch(pid)) {
            long start = System.nanoTime();
            URI enrolment = send(file, policy, token);
            double received = seconds(System.nanoTime() - start);
            await(enrolment, lines, token);
            return new Round(bare, withKey, received, seconds(System.nanoTime() - start), memory.mostMegabytes());
        }
    }

    private URI send(Path file, String policy, String token) throws IOException, InterruptedException {
        URI address = URI.create("%s/%s/enrolments".formatted(suite.addresses().api(Part.POLICY), policy));
        HttpResponse<String> answer = client.send(
                authorised(address, token)
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofFile(file))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != ACCEPTED) {
            throw new IllegalStateException("The answer is " + answer.statusCode() + " " + answer.body());
        }
        return URI.create(address + "/" + JSON.readTree(answer.body()).get("id").asText());
    }

    private void await(URI enrolment, int lines, String token) throws IOException, InterruptedException {
        while (true) {
            HttpRequest ask = authorised(enrolment, token).GET().build();
            JsonNode progress =
                    JSON.readTree(client.send(ask, BodyHandlers.ofString()).body());
            switch (progress.path("status").asText()) {
                case "RUNNING" -> Thread.sleep(POLL_MILLIS);
                case "COMPLETED" -> {
                    if (progress.path("enrolled").asInt() != lines) {
                        throw new IllegalStateException("Not everybody is enrolled: " + progress);
                    }
                    return;
                }
                default -> throw new IllegalStateException("The enrolment is " + progress);
            }
        }
    }

    private static HttpRequest.Builder authorised(URI address, String token) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    }

    /** A token of the demo policy administrator, from the identity provider of the suite. */
    private String token() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(suite.addresses().tokens())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=cyberpas-cli&username=pada&password=pada-demo&scope=openid"))
                .build();
        return JSON.readTree(client.send(request, BodyHandlers.ofString()).body())
                .at("/access_token")
                .asText();
    }

    private static String line(int lines, List<Round> rounds) {
        double enrolled = median(rounds, Round::enrolled);
        return String.format(
                Locale.ROOT,
                "| %,d | %.2f | %.2f | %.2f | %.2f | %,.0f | %.1f | %.1f | %.0f |",
                lines,
                median(rounds, Round::copy),
                median(rounds, Round::copyWithKey),
                median(rounds, Round::received),
                enrolled,
                lines / enrolled,
                median(rounds, round -> round.enrolled() / round.copy()),
                median(rounds, round -> round.enrolled() / round.copyWithKey()),
                median(rounds, Round::memory));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        return rounds.stream().mapToDouble(value).sorted().toArray()[rounds.size() / 2];
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
