package io.cyberpas.policy.limit;

import static io.cyberpas.policy.Service.issued;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Several processes take from the same policies at once, with payments in common, while others write into the database
 * round the application: nobody overspends, every promise stands once, and the movements add up to the balances.
 */
@RunningService
class ManyCallersTest {
    private static final int PROCESSES = 3;
    private static final int PAYMENTS = 60;
    private static final int WRITERS = 2;

    @Inject
    LimitAgreement agreement;

    private RemoteDouble quotes;
    private List<String> policies;

    @BeforeEach
    void issuePolicies() {
        quotes = Service.quoteService();
        policies = List.of(issued(quotes), issued(quotes));
        policies.forEach(policy -> Limits.agreeClauses(agreement, policy));
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    @Test
    void neverOverspendAndKeepEveryPromiseOnce() throws Exception {
        List<String> lines = new ArrayList<>();
        int written = 0;
        try (ExecutorService work = Executors.newFixedThreadPool(PROCESSES + WRITERS)) {
            List<Future<List<String>>> callers = new ArrayList<>();
            for (int seed = 1; seed <= PROCESSES; seed++) {
                callers.add(work.submit(caller(seed)));
            }
            List<Future<Integer>> writers = new ArrayList<>();
            for (int writer = 1; writer <= WRITERS; writer++) {
                writers.add(work.submit(new DirectWriter(policies.getFirst(), writer)));
            }
            for (Future<List<String>> caller : callers) {
                lines.addAll(caller.get());
            }
            for (Future<Integer> writer : writers) {
                written += writer.get();
            }
        }
        long refused = lines.stream()
                .filter(line -> line.startsWith("ANSWER") && line.endsWith(" 409"))
                .count();
        long repeated = lines.stream()
                .filter(line -> line.startsWith("ANSWER") && line.endsWith(" 200"))
                .count();
        assertTrue(refused > 20, "refused " + refused + ", so the limits were hardly reached");
        assertTrue(repeated > 20, "repeated " + repeated);
        assertTrue(
                written > 0 && written < WRITERS * DirectWriter.ATTEMPTS, "written round the application " + written);
        assertPromisesKept(lines);
        assertNothingLeftOver();
    }

    private Callable<List<String>> caller(int seed) {
        return () -> {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx64m",
                    "-cp",
                    Path.of(LimitCaller.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI())
                            .toString(),
                    LimitCaller.class.getName(),
                    "http://localhost:" + RestAssured.port,
                    Integer.toString(seed),
                    Integer.toString(PAYMENTS)));
            command.addAll(policies);
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var token = process.outputWriter(UTF_8)) {
                token.write(Tokens.service("claims-service"));
            }
            List<String> lines = process.inputReader(UTF_8).lines().toList();
            assertEquals(0, process.waitFor(), "the caller failed");
            return lines;
        };
    }

    /** What callers were told of a payment is what stands in the database, whoever told it how often. */
    private static void assertPromisesKept(List<String> lines) throws SQLException {
        Map<UUID, String> last = new TreeMap<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            if (!words[0].equals("ANSWER") && !words[0].equals("OPEN")) {
                String other = last.put(UUID.fromString(words[1]), words[0] + " " + words[2]);
                assertTrue(other == null || other.equals(words[0] + " " + words[2]), line + " and " + other);
            }
        }
        assertTrue(last.size() > 30, "promises " + last.size());
        for (Map.Entry<UUID, String> promise : last.entrySet()) {
            assertEquals(
                    promise.getValue(),
                    standing(promise.getKey()),
                    promise.getKey().toString());
        }
    }

    private static String standing(UUID id) throws SQLException {
        return one("""
                SELECT CASE WHEN returned_amount > 0 THEN 'RETURNED ' || returned_amount::bigint
                  WHEN state = 'RESERVED' THEN 'RESERVED ' || amount::bigint
                  ELSE state || ' ' || eroded_amount::bigint END
                FROM limit_reservation WHERE id = '%s'""".formatted(id));
    }

    private void assertNothingLeftOver() throws SQLException {
        String ours = "('%s')".formatted(String.join("','", policies));
        String balances = "limit_balance b JOIN limits_ledger l ON l.id = b.ledger_id AND l.policy_number IN " + ours;
        assertEquals("0", one("SELECT count(*) FROM " + balances + """
                 WHERE b.reserved_amount + greatest(b.eroded_amount - b.reinstated_amount, 0) > b.limit_amount"""));
        assertEquals("0", one("SELECT count(*) FROM " + balances + """
                 CROSS JOIN LATERAL (SELECT sum(e.limit_amount) AS agreed, sum(e.reserved_amount) AS reserved,
                   sum(e.eroded_amount) AS eroded FROM limit_entry e WHERE e.balance_id = b.id) e
                WHERE (b.limit_amount, b.reserved_amount, b.eroded_amount)
                  IS DISTINCT FROM (e.agreed, e.reserved, e.eroded)"""));
        assertEquals("0", one("SELECT count(*) FROM " + balances + """
                 CROSS JOIN LATERAL (SELECT
                   coalesce(sum(r.amount) FILTER (WHERE r.state = 'RESERVED'), 0) AS reserved,
                   coalesce(sum(r.eroded_amount - r.returned_amount), 0) AS eroded
                   FROM limit_reservation r WHERE b.id = ANY (r.balances)) r
                WHERE (b.reserved_amount, b.eroded_amount) IS DISTINCT FROM (r.reserved, r.eroded)"""));
        assertEquals("0", one("""
                SELECT count(*) FROM limits_ledger l WHERE l.policy_number IN %s AND (l.movements, l.erosions)
                  IS DISTINCT FROM (
                    (SELECT count(*)::int FROM limit_movement m WHERE m.ledger_id = l.id AND m.sequence < %d),
                    (SELECT count(*)::int FROM erosion e WHERE e.ledger_id = l.id))""".formatted(ours, DirectWriter.FIRST)));
    }

    private static String one(String sql) throws SQLException {
        try (Connection database = PostgresResource.application();
                PreparedStatement query = database.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            return row.next() ? row.getString(1) : "absent";
        }
    }

    /** Writes reservations and movements by itself, without holding the ledger; the database alone decides. */
    private record DirectWriter(String policy, int writer) implements Callable<Integer> {
        static final int ATTEMPTS = 40;
        static final int FIRST = 1_000_000;
        private static final String RESERVATION = """
                INSERT INTO limit_reservation (id, version, ledger_id, sequence, state, claim_number, coverage_part, event,
                  sublimits, balances, currency, amount, eroded_amount, returned_amount, recorded_at, recorded_by)
                SELECT ?::uuid, 0, l.id, ?, 'RESERVED', 'C-2026-000009', 'DATA_RESTORATION', 'C-2026-000009', '{}',
                  ARRAY(SELECT b.id FROM limit_balance b WHERE b.ledger_id = l.id
                    AND b.code IN ('AGGREGATE', 'DATA_RESTORATION', 'FIRST_PARTY') ORDER BY b.id),
                  'KRW', ?, 0, 0, now(), 'writer'
                FROM limits_ledger l WHERE l.policy_number = ?""";
        private static final String MOVEMENT = """
                INSERT INTO limit_movement (id, ledger_id, sequence, kind, reservation_id, claim_number, coverage_part, event,
                  currency, reserved_amount, eroded_amount, reinstated_amount, recorded_at, recorded_by)
                SELECT r.id, r.ledger_id, r.sequence, 'RESERVED', r.id, r.claim_number, r.coverage_part, r.event, 'KRW',
                  r.amount, 0, 0, now(), 'writer'
                FROM limit_reservation r WHERE r.id = ?::uuid""";
        private static final String ENTRY = """
                INSERT INTO limit_entry SELECT r.id, b.id, 0, r.amount, 0, 0, 0
                FROM limit_reservation r JOIN limit_balance b ON b.id = ANY (r.balances) AND b.code = ?
                WHERE r.id = ?::uuid""";

        @Override
        public Integer call() throws SQLException {
            int written = 0;
            try (Connection database = PostgresResource.application()) {
                database.setAutoCommit(false);
                for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                    written += reserve(database, FIRST * writer + attempt) ? 1 : 0;
                }
            }
            return written;
        }

        private boolean reserve(Connection database, int sequence) throws SQLException {
            String id = UUID.randomUUID().toString();
            try {
                execute(database, RESERVATION, id, sequence, 9_000_000, policy);
                execute(database, MOVEMENT, id);
                for (String code : List.of("AGGREGATE", "DATA_RESTORATION", "FIRST_PARTY")) {
                    execute(database, ENTRY, code, id);
                }
                database.commit();
                return true;
            } catch (SQLException e) {
                database.rollback();
                assertTrue(e.getMessage().contains("limit_balance_never_overspent"), e.getMessage());
                return false;
            }
        }

        private static void execute(Connection database, String sql, Object... values) throws SQLException {
            try (PreparedStatement statement = database.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.executeUpdate();
            }
        }
    }
}
