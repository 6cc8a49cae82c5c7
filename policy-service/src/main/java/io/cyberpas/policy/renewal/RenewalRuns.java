package io.cyberpas.policy.renewal;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts runs that make renewal offers, and tells how far they are. One runs at a time. */
@ApplicationScoped
public class RenewalRuns {

    /** What a run still has to take up. */
    static final String DUE = """
            p.ended_on IS NULL AND p.cover_to > ? AND p.cover_to <= ?
              AND NOT EXISTS (SELECT 1 FROM renewal_offer o WHERE o.policy_id = p.id AND o.state <> 'WITHDRAWN')
              AND NOT EXISTS (SELECT 1 FROM policy s WHERE s.predecessor = p.number)
              AND EXISTS (
                SELECT 1 FROM policy_version v
                WHERE v.policy_id = p.id AND v.recorded_to IS NULL AND v.cover = 'COVERED' AND v.effective_to = p.cover_to)""";

    private static final String START = """
            INSERT INTO renewal_run (id, state, regular_on, due_until, started_at, started_by, due)
            SELECT ?, 'RUNNING', ?::date, ?::date, ?, ?, (SELECT count(*) FROM policy p WHERE %s)
            ON CONFLICT DO NOTHING""".formatted(DUE);

    private final Database database;
    private final RenewalRulebook rulebook;
    private final Event<Started> started;
    private final AuditTrail auditTrail;
    private final Clock clock;
    private final ZoneId zone;

    RenewalRuns(
            Database database,
            RenewalRulebook rulebook,
            Event<Started> started,
            AuditTrail auditTrail,
            Clock clock,
            ZoneId zone) {
        this.database = database;
        this.rulebook = rulebook;
        this.started = started;
        this.auditTrail = auditTrail;
        this.clock = clock;
        this.zone = zone;
    }

    /** A run was started; work begins once that is committed. */
    record Started(UUID run) {}

    /**
     * Starts a run.
     *
     * @param until policies that expire up to this day are due; null for the day up to which regular runs look
     * @throws InvalidInputException if the day has passed, or is too far ahead
     * @throws ConflictException     if another runs
     */
    @Transactional
    public RenewalRun start(@Nullable LocalDate until, Actor actor) {
        LocalDate today = today();
        RenewalRules rules = rulebook.of(today);
        LocalDate farthest = today.plusDays(rules.farthestDays().days());
        LocalDate last = until == null ? regularUntil(today) : until;
        if (!last.isAfter(today) || last.isAfter(farthest)) {
            throw new InvalidInputException(new FieldProblem(
                    "$.until", "is out of range", "from %s to %s".formatted(today.plusDays(1), farthest)));
        }
        UUID id = Identifiers.next();
        if (!start(id, null, last, actor)) {
            throw new ConflictException(
                    "renewal-run-under-way",
                    "A run is under way",
                    "Another renewal run is under way; it has to finish first",
                    running()
                            .map(run -> Map.<String, Object>of("run", run.id()))
                            .orElse(Map.of()));
        }
        return run(id);
    }

    /** Starts the regular run of a day, if it has not been started yet and nothing else runs. */
    @Transactional
    boolean startRegular(Actor job) {
        LocalDate today = today();
        boolean known = database.first("SELECT 1 FROM renewal_run WHERE regular_on = ?", row -> row.getInt(1), today)
                .isPresent();
        return !known && start(Identifiers.next(), today, regularUntil(today), job);
    }

    private boolean start(UUID id, @Nullable LocalDate regularOn, LocalDate until, Actor actor) {
        int made = database.change(START, id, regularOn, until, clock.instant(), actor.subject(), today(), until);
        if (made == 0) {
            return false;
        }
        auditTrail.record(actor, "renewal-run.started", id.toString(), "policies that expire up to " + until);
        started.fire(new Started(id));
        return true;
    }

    private LocalDate regularUntil(LocalDate today) {
        return today.plusDays(rulebook.of(today).offerDays().days());
    }

    /** The run that is under way, if there is one. */
    public Optional<RenewalRun> running() {
        return database.first("SELECT * FROM renewal_run WHERE state = 'RUNNING'", RenewalRun::read);
    }

    /**
     * A run.
     *
     * @throws AbsentException if there is none
     */
    public RenewalRun run(UUID id) {
        return database.first("SELECT * FROM renewal_run WHERE id = ?", RenewalRun::read, id)
                .orElseThrow(() -> new AbsentException("renewal run", id.toString()));
    }

    /** Runs, the one started last first. */
    public Page<RenewalRun> runs(PageRequest request) {
        List<RenewalRun> rows = database.list(
                "SELECT * FROM renewal_run WHERE ?::uuid IS NULL OR id < ?::uuid ORDER BY id DESC LIMIT ?",
                RenewalRun::read,
                request.after(),
                request.after(),
                request.limit());
        return Page.of(rows, request, RenewalRun::id);
    }

    /** Policies for which a run could make no offer. */
    public record Failure(UUID policyId, String policyNumber, String problem) {}

    /** What failed in a run, in the order of the policies. */
    public Page<Failure> failures(UUID run, PageRequest request) {
        List<Failure> rows = database.list(
                """
                SELECT c.policy_id, p.number, c.problem FROM renewal_claim c JOIN policy p ON p.id = c.policy_id
                WHERE c.run_id = ? AND c.problem IS NOT NULL AND (?::uuid IS NULL OR c.policy_id > ?::uuid)
                ORDER BY c.policy_id LIMIT ?""",
                row -> new Failure(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                run,
                request.after(),
                request.after(),
                request.limit());
        return Page.of(rows, request, Failure::policyId);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
