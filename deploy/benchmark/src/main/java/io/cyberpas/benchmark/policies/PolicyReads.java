package io.cyberpas.benchmark.policies;

import io.cyberpas.benchmark.load.Bench;
import io.cyberpas.benchmark.load.KeepAlive;
import io.cyberpas.benchmark.load.Middle;
import io.cyberpas.benchmark.load.Tokens;
import io.cyberpas.local.Part;
import io.cyberpas.local.Suite;
import io.cyberpas.local.SuiteOptions;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Reads policies over REST, with a real token, from the policy service as it is delivered: first with few policies, then with
 * many. What counts is by how much the times grow.
 */
public final class PolicyReads {

    private static final int OK = 200;
    private static final ZoneId ZONE = ZoneId.of("Asia/Seoul");
    private static final Duration SPREAD = Duration.ofDays(2 * 365);

    /** A migration may have to go through a million policies. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final int PROGRESS = 100_000;

    /** As a service runs in earnest, but for the jobs that would make offers and dunning letters for what was loaded. */
    private static final String SERVICE_OPTIONS =
            "-XX:TieredStopAtLevel=4 -Xmx768m -Dcyberpas.billing.dunning-interval=off"
                    + " -Dcyberpas.policy.renewal-interval=off";

    private final Options options;
    private final Suite suite;

    private PolicyReads(Options options, Suite suite) {
        this.options = options;
        this.suite = suite;
    }

    /** Milliseconds of a read. */
    record Times(double median, double slowest) {}

    /** Prints a table of all reads at all sizes; see {@link Options} for the arguments. */
    public static void main(String... arguments) throws Exception {
        Options options = Bench.told(Options::of, arguments);
        SuiteOptions suite =
                Bench.suite(options.root(), "run-policies", SERVICE_OPTIONS).withPatience(PATIENCE);
        try (Suite running = Suite.start(suite)) {
            running.stop(Part.QUOTE);
            running.stop(Part.CLAIMS);
            new PolicyReads(options, running).measure();
        }
    }

    private void measure() throws Exception {
        List<Map<String, Times>> measured = new ArrayList<>();
        for (int size : options.sizes()) {
            suite.stop(Part.POLICY);
            load(size);
            suite.start(Part.POLICY);
            measured.add(times());
        }
        System.out.println(table(options.sizes(), measured));
    }

    private void load(int size) throws Exception {
        long there = count();
        if (there >= size) {
            System.out.printf(Locale.ROOT, "%,d policies are there.%n", there);
            return;
        }
        Instant issued = Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        long start = System.nanoTime();
        new PolicySeed(suite.addresses().database(Part.POLICY), "policy_owner", options.workers())
                .load(new PolicySeed.Batch(size - there, issued.minus(SPREAD), issued), PolicyReads::tell);
        System.out.printf(
                Locale.ROOT, "%,d policies are there after %.0f s.%n", count(), (System.nanoTime() - start) / 1e9);
    }

    private static void tell(long loaded) {
        if (loaded % PROGRESS == 0) {
            System.out.printf(Locale.ROOT, "%,d loaded%n", loaded);
        }
    }

    private long count() throws SQLException {
        try (Connection database = connect();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM policy")) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(suite.addresses().database(Part.POLICY), "policy_app", "policy_app");
    }

    /** Kinds of reads take turns, so that the noise of the machine meets them alike. */
    private Map<String, Times> times() throws Exception {
        Map<String, List<String>> reads;
        try (Connection database = connect()) {
            reads = Reads.of(database, LocalDate.now(ZONE));
        }
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        for (int turn = -options.warmUp(); turn < options.requests(); turn += 100) {
            // A token does not live as long as all turns take.
            try (KeepAlive connection =
                    new KeepAlive(suite.addresses().service(Part.POLICY), Tokens.of(suite, "pada"))) {
                for (int i = turn; i < Math.min(turn + 100, options.requests()); i++) {
                    for (Map.Entry<String, List<String>> read : reads.entrySet()) {
                        List<String> paths = read.getValue();
                        double taken = millis(connection, paths.get(Math.floorMod(i, paths.size())));
                        if (i >= 0) {
                            millis.computeIfAbsent(read.getKey(), _ -> new ArrayList<>())
                                    .add(taken);
                        }
                    }
                }
            }
        }
        Map<String, Times> times = new LinkedHashMap<>();
        millis.forEach((read, taken) -> times.put(read, new Times(Middle.of(taken), Middle.quantile(taken, 0.99))));
        return times;
    }

    private static double millis(KeepAlive connection, String path) throws IOException {
        long start = System.nanoTime();
        KeepAlive.Answer answer = connection.get(path);
        double taken = (System.nanoTime() - start) / 1e6;
        if (answer.status() != OK) {
            throw new IllegalStateException("%s: %d %s".formatted(path, answer.status(), answer.text()));
        }
        return taken;
    }

    /** A line for each read: median and 99th percentile at each size, and by how much the median grew from the first size to the last. */
    static String table(List<Integer> sizes, List<Map<String, Times>> measured) {
        StringBuilder table = new StringBuilder("| milliseconds |");
        sizes.forEach(size -> table.append(String.format(Locale.ROOT, " %,d: median | 99%% |", size)));
        table.append(" growth |\n|---|").append("--:|--:|".repeat(sizes.size())).append("--:|\n");
        measured.getFirst().forEach((read, first) -> {
            table.append("| ").append(read).append(" |");
            measured.forEach(size -> {
                Times times = Objects.requireNonNull(size.get(read));
                table.append(String.format(Locale.ROOT, " %.1f | %.1f |", times.median(), times.slowest()));
            });
            double growth = Objects.requireNonNull(measured.getLast().get(read)).median() / first.median();
            table.append(String.format(Locale.ROOT, " %.2f |%n", growth));
        });
        return table.toString();
    }
}
