package io.cyberpas.policy.renewal;

import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Divides the policies of a run among those who work on it. Who claims policies has them for the time of a lease; the run keeps
 * how far policies have been claimed in the order in which they expire, so that no claim looks at those before again. At
 * the end it looks once from the beginning, for what was given back or left behind.
 */
@ApplicationScoped
class RenewalClaims {

    /** As many as the quote service prices at once. */
    static final int BATCH = 500;

    /** Longer than pricing a batch ever takes, with all its retries. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration NEXT_TRY = Duration.ofHours(20);

    private static final String HOLD = """
            SELECT due_until, reached_to, reached_id FROM renewal_run
            WHERE id = ? AND state = 'RUNNING' AND (resumes_at IS NULL OR resumes_at <= ?) FOR UPDATE""";

    private static final String CLAIM = """
            WITH due AS (
              SELECT p.id, p.cover_to FROM policy p
              WHERE %s
                AND (?::uuid IS NULL OR (p.cover_to, p.id) > (?::date, ?::uuid))
                AND NOT EXISTS (SELECT 1 FROM renewal_claim c WHERE c.policy_id = p.id AND c.leased_until > ?)
              ORDER BY p.cover_to, p.id LIMIT ?),
            claimed AS (
              INSERT INTO renewal_claim (policy_id, run_id, leased_until)
              SELECT id, ?, ? FROM due
              ON CONFLICT (policy_id) DO UPDATE SET run_id = excluded.run_id, leased_until = excluded.leased_until, problem = NULL)
            SELECT id, cover_to FROM due""".formatted(RenewalRuns.DUE);

    private final Database database;
    private final Clock clock;
    private final ZoneId zone;

    RenewalClaims(Database database, Clock clock, ZoneId zone) {
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    private record Claimed(UUID id, LocalDate expiry) {

        static Claimed read(ResultSet row) throws SQLException {
            return new Claimed(row.getObject("id", UUID.class), row.getObject("cover_to", LocalDate.class));
        }
    }

    private record Reached(
            LocalDate until,
            @Nullable LocalDate to,
            @Nullable UUID id) {}

    /** The next policies of a run, nobody else's for now; none if there is nothing left to claim, or the run rests. */
    @Transactional
    List<UUID> claim(UUID run) {
        Instant now = clock.instant();
        Optional<Reached> reached = database.first(
                HOLD,
                row -> new Reached(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, UUID.class)),
                run,
                now);
        if (reached.isEmpty()) {
            return List.of();
        }
        List<Claimed> claimed = claim(run, reached.get(), now);
        if (claimed.isEmpty() && reached.get().id() != null) {
            claimed = claim(run, new Reached(reached.get().until(), null, null), now);
        }
        Claimed last = claimed.stream()
                .max(Comparator.comparing(Claimed::expiry)
                        .thenComparing(each -> each.id().toString()))
                .orElse(null);
        database.change(
                "UPDATE renewal_run SET reached_to = ?::date, reached_id = ?::uuid, problem = NULL, resumes_at = NULL WHERE id = ?",
                last == null ? null : last.expiry(),
                last == null ? null : last.id(),
                run);
        return claimed.stream().map(Claimed::id).toList();
    }

    private List<Claimed> claim(UUID run, Reached reached, Instant now) {
        return database.list(
                CLAIM,
                Claimed::read,
                LocalDate.ofInstant(now, zone),
                reached.until(),
                reached.id(),
                reached.to(),
                reached.id(),
                now,
                BATCH,
                run,
                now.plus(LEASE));
    }

    /** They have been dealt with: counts what came of them. In the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void done(UUID run, Collection<UUID> policies, Map<RenewalState, Integer> counts) {
        free(run, policies);
        database.change(
                "UPDATE renewal_run SET offered = offered + ?, referred = referred + ?, declined = declined + ? WHERE id = ?",
                counts.getOrDefault(RenewalState.OFFERED, 0),
                counts.getOrDefault(RenewalState.REFERRED, 0),
                counts.getOrDefault(RenewalState.NON_RENEWAL_PROPOSED, 0),
                run);
    }

    /** One of them cannot be dealt with; it is left alone until the next day. */
    @Transactional
    void failed(UUID run, UUID policy, String problem) {
        database.change(
                "UPDATE renewal_claim SET problem = ?, leased_until = ? WHERE policy_id = ? AND run_id = ?",
                problem,
                clock.instant().plus(NEXT_TRY),
                policy,
                run);
        database.change("UPDATE renewal_run SET failed = failed + 1 WHERE id = ?", run);
    }

    /** Gives policies back that were not dealt with, and lets the run rest. */
    @Transactional
    void giveBack(UUID run, Collection<UUID> policies, String problem, Duration rest) {
        free(run, policies);
        database.change(
                "UPDATE renewal_run SET problem = ?, resumes_at = ? WHERE id = ?",
                problem,
                clock.instant().plus(rest),
                run);
    }

    /** Ends a run for which nobody has anything left to do. */
    @Transactional
    boolean finish(UUID run) {
        return database.change("""
                        UPDATE renewal_run r SET state = 'FINISHED', finished_at = ?, reached_to = NULL, reached_id = NULL
                        WHERE id = ? AND state = 'RUNNING' AND resumes_at IS NULL
                          AND NOT EXISTS (SELECT 1 FROM renewal_claim c WHERE c.run_id = r.id AND c.problem IS NULL)""", clock.instant(), run) > 0;
    }

    private void free(UUID run, Collection<UUID> policies) {
        database.change(
                "DELETE FROM renewal_claim WHERE run_id = ? AND problem IS NULL AND policy_id = ANY (?::text[]::uuid[])",
                run,
                policies.stream().map(UUID::toString).toArray(String[]::new));
    }
}
