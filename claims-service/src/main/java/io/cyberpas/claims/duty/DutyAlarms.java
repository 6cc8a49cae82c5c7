package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Tells of duties that ran past their time, each once for each time it had, and puts them on the desks of those who are to answer
 * them. Any number of replicas may look: the claim's lock lets one after the other, and whoever comes later finds it told.
 */
@ApplicationScoped
public class DutyAlarms {

    private static final Actor JOB = Actor.system("claims-service");
    private static final int AT_A_TIME = 200;

    private static final String WAITING = """
            SELECT d.id, d.due_at, d.code, c.number FROM duty d JOIN claim c ON c.id = d.claim_id
            WHERE d.status = 'OPEN' AND c.stage <> 'CLOSED' AND d.due_at < ? AND (d.due_at, d.id) > (?, ?)
              AND NOT EXISTS (SELECT 1 FROM duty_alarm a WHERE a.duty_id = d.id AND a.due_at = d.due_at)
            ORDER BY d.due_at, d.id LIMIT ?""";

    private static final String TELL =
            "INSERT INTO duty_alarm (duty_id, due_at, told_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";

    private final Database database;
    private final ClaimAccess access;
    private final Duties duties;
    private final OverdueTasks tasks;
    private final AuditTrail audit;
    private final Clock clock;
    private final Counter counter;

    DutyAlarms(
            Database database,
            ClaimAccess access,
            Duties duties,
            OverdueTasks tasks,
            AuditTrail audit,
            Clock clock,
            MeterRegistry registry) {
        this.database = database;
        this.access = access;
        this.duties = duties;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
        this.counter = Counter.builder("cyberpas.duties.overdue")
                .description("Statutory duties that ran past their time, each told once")
                .register(registry);
    }

    private record Overdue(UUID id, Instant dueAt, String code, String claim) {

        static final Overdue NONE = new Overdue(new UUID(0, 0), Instant.EPOCH, "", "");

        static Overdue read(ResultSet row) throws SQLException {
            return new Overdue(
                    row.getObject("id", UUID.class),
                    row.getObject("due_at", OffsetDateTime.class).toInstant(),
                    row.getString("code"),
                    row.getString("number"));
        }
    }

    @Scheduled(every = "{cyberpas.claims.duty-alarms.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        tell();
    }

    /** Tells of all that ran past their time since it was looked last, those that wait longest first; how many they were. */
    public int tell() {
        int told = 0;
        for (var due = after(Overdue.NONE); !due.isEmpty(); due = after(due.getLast())) {
            told += due.stream().mapToInt(this::alone).sum();
        }
        counter.increment(told);
        return told;
    }

    private List<Overdue> after(Overdue last) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.list(WAITING, Overdue::read, clock.instant(), last.dueAt(), last.id(), AT_A_TIME));
    }

    /** One that fails must not keep the others from being told; it is tried again next time. */
    private int alone(Overdue overdue) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> tell(overdue)) ? 1 : 0;
        } catch (RuntimeException e) {
            Log.errorf(e, "The overdue duty %s of claim %s could not be told", overdue.code(), overdue.claim());
            return 0;
        }
    }

    private boolean tell(Overdue overdue) {
        var claim = access.forDecision(overdue.claim(), JOB);
        var duty = duties.of(claim.id(), overdue.code()).orElseThrow();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var isStill = claim.stage().isOpen()
                && duty.isOpen()
                && duty.isLate(now)
                && duty.dueAt().filter(overdue.dueAt()::equals).isPresent();
        if (!isStill || database.change(TELL, overdue.id(), overdue.dueAt(), now) == 0) {
            return false;
        }
        audit.record(JOB, "duty.overdue", claim.number(), overdue.code() + " was due at " + overdue.dueAt());
        tasks.ask(claim, duty, overdue.dueAt(), JOB);
        return true;
    }
}
