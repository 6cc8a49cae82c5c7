package io.cyberpas.benchmark.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.benchmark.load.Bench;
import io.cyberpas.benchmark.load.Desk;
import io.cyberpas.benchmark.load.MemoryWatch;
import io.cyberpas.benchmark.load.Middle;
import io.cyberpas.benchmark.load.Tokens;
import io.cyberpas.local.Part;
import io.cyberpas.local.Suite;
import io.cyberpas.local.SuiteOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
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

/**
 * Enrols files of members over REST, with a real token, in the suite as it is delivered, from the first byte sent until the last member
 * can be found, and searches them; beside it a bare COPY of the same file into the same database. The two take turns; the ratio counts.
 */
public final class MemberEnrolment {

    private static final String OWNER = "policy_owner";
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Options options;
    private final Suite suite;
    private final HttpClient client;
    private final Desk administrator;

    private MemberEnrolment(Options options, Suite suite, HttpClient client) {
        this.options = options;
        this.suite = suite;
        this.client = client;
        this.administrator = new Desk(suite, Part.POLICY, client, "pada");
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
        Options options = Bench.told(Options::of, arguments);
        SuiteOptions suite = Bench.suite(options.root(), "run", options.serviceOptions());
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
                Path file = files.write(Bench.target(options.root(), "members"), lines);
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
                new MemberSearches(client, members, Tokens.of(suite, "pada"), options.searches())
                        .measure(policy.getKey());
            }
        }
    }

    private Round round(Path file, int lines, String policy, BareCopy copy)
            throws SQLException, IOException, InterruptedException {
        double bare = seconds(copy.time(file, false).toNanos());
        double withKey = seconds(copy.time(file, true).toNanos());
        String enrolments = "/api/policies/%s/enrolments".formatted(policy);
        administrator.signIn();
        try (MemoryWatch memory = new MemoryWatch(suite.pid(Part.POLICY).orElseThrow())) {
            long start = System.nanoTime();
            JsonNode taken = administrator.post(enrolments, "text/csv", BodyPublishers.ofFile(file));
            double received = seconds(System.nanoTime() - start);
            JsonNode ended =
                    administrator.ended(enrolments + "/" + taken.path("id").asText());
            double enrolled = seconds(System.nanoTime() - start);
            if (ended.path("enrolled").asInt() != lines) {
                throw new IllegalStateException("Not everybody is enrolled: " + ended);
            }
            return new Round(bare, withKey, received, enrolled, memory.mostMegabytes());
        }
    }

    private static String line(int lines, List<Round> rounds) {
        double enrolled = Middle.of(rounds, Round::enrolled);
        return String.format(
                Locale.ROOT,
                "| %,d | %.2f | %.2f | %.2f | %.2f | %,.0f | %.1f | %.1f | %.0f |",
                lines,
                Middle.of(rounds, Round::copy),
                Middle.of(rounds, Round::copyWithKey),
                Middle.of(rounds, Round::received),
                enrolled,
                lines / enrolled,
                Middle.of(rounds, round -> round.enrolled() / round.copy()),
                Middle.of(rounds, round -> round.enrolled() / round.copyWithKey()),
                Middle.of(rounds, Round::memory));
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
