package io.cyberpas.benchmark.rosters;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.benchmark.evidence.CoverDouble;
import io.cyberpas.benchmark.load.Bench;
import io.cyberpas.benchmark.load.Desk;
import io.cyberpas.benchmark.load.MemoryWatch;
import io.cyberpas.benchmark.load.Middle;
import io.cyberpas.local.Part;
import io.cyberpas.local.Suite;
import io.cyberpas.local.SuiteOptions;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Loads files of victims over REST, with a real token, in the suite as it is delivered but for a double of the policy service, from the first
 * byte sent until the roster is complete; beside it a bare COPY of the rows that became of it into a table of the same shape. Then everybody on
 * it is paid, up to the bank's report.
 */
public final class RosterThroughput {

    private static final String OWNER = "claims_owner";
    private static final long AWARD = 90_000;
    private static final double MEGA = 1e6;

    private final Options options;
    private final Suite suite;
    private final Desk handler;
    private final Desk manager;
    private final Desk finance;

    private RosterThroughput(Options options, Suite suite, HttpClient client) {
        this.options = options;
        this.suite = suite;
        this.handler = new Desk(suite, Part.CLAIMS, client, "hana");
        this.manager = new Desk(suite, Part.CLAIMS, client, "mina");
        this.finance = new Desk(suite, Part.CLAIMS, client, "fin");
    }

    /**
     * One round, in seconds.
     *
     * @param received until the file was taken
     * @param loaded until every line was done
     * @param copy of the rows that became of it
     * @param loading megabytes of the service at most while it loads
     */
    private record Round(double received, double loaded, double copy, long loading) {}

    /**
     * How everybody was paid.
     *
     * @param memory megabytes of the service at most meanwhile
     */
    private record Paid(Payment payment, long memory) {}

    /** Prints the tables; see {@link Options} for the arguments. */
    public static void main(String... arguments) throws Exception {
        Options options = Bench.told(Options::of, arguments);
        SuiteOptions suite = Bench.suite(options.root(), "run-rosters", options.serviceOptions());
        try (Suite running = Suite.start(suite);
                HttpClient client = HttpClient.newHttpClient()) {
            running.stop(Part.QUOTE);
            running.stop(Part.POLICY);
            int port = running.addresses().service(Part.POLICY).getPort();
            try (CoverDouble _ = CoverDouble.start(port, "/rosters/cover.json")) {
                new RosterThroughput(options, running, client).measure();
            }
        }
    }

    private void measure() throws Exception {
        Path folder = Bench.target(options.root(), "rosters");
        try (Connection owner = DriverManager.getConnection(suite.addresses().database(Part.CLAIMS), OWNER, OWNER)) {
            System.out.printf(
                    "PostgreSQL %s, %d processors, median of %d rounds after one that warms up, service with %s%n%n",
                    owner.getMetaData().getDatabaseProductVersion(),
                    Runtime.getRuntime().availableProcessors(),
                    options.rounds(),
                    options.serviceOptions());
            Losses losses = new Losses(owner, handler, ZoneId.of("Asia/Seoul"));
            BareCopy copy = new BareCopy(owner, folder);
            List<String> loading = new ArrayList<>();
            List<String> paying = new ArrayList<>();
            VictimFile first = VictimFile.write(folder, options.lines().getFirst());
            String warmUp = losses.told();
            load(first, warmUp, copy);
            pay(first, losses.payment(warmUp, AWARD * first.victims()), folder);
            for (int lines : options.lines()) {
                VictimFile file = VictimFile.write(folder, lines);
                List<Round> rounds = new ArrayList<>();
                List<Paid> payments = new ArrayList<>();
                for (int i = 0; i < options.rounds(); i++) {
                    String claim = losses.told();
                    rounds.add(load(file, claim, copy));
                    if (options.isPaid()) {
                        payments.add(pay(file, losses.payment(claim, AWARD * file.victims()), folder));
                    }
                }
                loading.add(loaded(file, rounds));
                if (options.isPaid()) {
                    paying.add(paid(payments));
                }
            }
            print(
                    "| lines | duplicates | faulty | `COPY` s | received s | loaded s | lines/s | × `COPY` | resident MB |",
                    loading);
            print(
                    "| credits | run s | credits/s | in files s | pain.001 s | credits/s | MB | pain.002 s | credits/s | resident MB |",
                    paying);
        }
    }

    private static void print(String head, List<String> lines) {
        System.out.println(head);
        System.out.println(head.replaceAll("[^|]+", "--:"));
        lines.forEach(System.out::println);
        System.out.println();
    }

    private Round load(VictimFile file, String claim, BareCopy copy)
            throws IOException, InterruptedException, SQLException {
        String rosters = "/api/claims/" + claim + "/demands/DEMAND-1/rosters";
        try (MemoryWatch memory = new MemoryWatch(suite.pid(Part.CLAIMS).orElseThrow())) {
            long start = System.nanoTime();
            JsonNode roster = handler.post(rosters, "text/csv", BodyPublishers.ofFile(file.path()));
            double received = seconds(start);
            JsonNode ended = handler.ended(rosters + "/" + roster.path("number").asInt());
            double loaded = seconds(start);
            requireCounts(file, ended);
            copy.keepRows(claim);
            return new Round(received, loaded, copy.time().toNanos() / 1e9, memory.mostMegabytes());
        }
    }

    private Paid pay(VictimFile file, String payment, Path folder) throws IOException, InterruptedException {
        try (MemoryWatch memory = new MemoryWatch(suite.pid(Part.CLAIMS).orElseThrow())) {
            Payment paid = Payment.of(payment, finance, manager, folder);
            if (paid.credits() != file.victims() || paid.sent() != file.withAccount()) {
                throw new IllegalStateException("Not everybody is paid: " + paid);
            }
            return new Paid(paid, memory.mostMegabytes());
        }
    }

    private static void requireCounts(VictimFile file, JsonNode roster) {
        if (roster.path("added").asInt() != file.victims()
                || roster.path("faulty").asInt() != file.faulty()
                || roster.path("duplicates").asInt() != file.duplicates()) {
            throw new IllegalStateException("The lines come out otherwise: " + roster + ", " + file);
        }
    }

    private static String loaded(VictimFile file, List<Round> rounds) {
        double loaded = Middle.of(rounds, Round::loaded);
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %,d | %.2f | %.2f | %.2f | %,.0f | %.1f | %.0f |",
                file.lines(),
                file.duplicates(),
                file.faulty(),
                Middle.of(rounds, Round::copy),
                Middle.of(rounds, Round::received),
                loaded,
                file.lines() / loaded,
                Middle.of(rounds, round -> round.loaded() / round.copy()),
                Middle.of(rounds, Round::loading));
    }

    private static String paid(List<Paid> rounds) {
        Payment one = rounds.getFirst().payment();
        double run = Middle.of(rounds, round -> round.payment().runSeconds());
        double writing = Middle.of(rounds, round -> round.payment().writingSeconds());
        double reports = Middle.of(rounds, round -> round.payment().reportSeconds());
        return String.format(
                Locale.ROOT,
                "| %,d | %.2f | %,.0f | %.2f | %.2f | %,.0f | %.0f | %.2f | %,.0f | %.0f |",
                one.credits(),
                run,
                one.credits() / run,
                Middle.of(rounds, round -> round.payment().filingSeconds()),
                writing,
                one.sent() / writing,
                one.bytes() / MEGA,
                reports,
                one.sent() / reports,
                Middle.of(rounds, Paid::memory));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
