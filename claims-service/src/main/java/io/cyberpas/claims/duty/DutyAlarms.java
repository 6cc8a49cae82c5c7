package io.cyberpas.claims.duty;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Tells of duties that ran past their time, each once for each time it had. Replicas look side by side: who inserts the row of
 * an alarm first tells it, the others find it told. The duty itself is left alone, so nobody who answers it is in the way.
 */
@ApplicationScoped
public class DutyAlarms {

    private static final Actor JOB = Actor.system("claims-service");
    private static final int AT_A_TIME = 200;

    private static final String TELL = """
            WITH told AS (
                INSERT INTO duty_alarm (duty_id, due_at, told_at)
                SELECT d.id, d.due_at, ? FROM duty d
                WHERE d.status = 'OPEN' AND d.due_at < ?
                  AND NOT EXISTS (SELECT 1 FROM duty_alarm a WHERE a.duty_id = d.id AND a.due_at = d.due_at)
                ORDER BY d.due_at LIMIT ?
                ON CONFLICT DO NOTHING
                RETURNING duty_id, due_at)
            SELECT c.id, c.number, d.code, d.law, told.due_at
            FROM told JOIN duty d ON d.id = told.duty_id JOIN claim c ON c.id = d.claim_id
            ORDER BY told.due_at, c.number, d.code""";

    private final Database database;
    private final AuditTrail audit;
    private final Event<OverdueDuty> overdue;
    private final Clock clock;
    private final Counter counter;

    DutyAlarms(Database database, AuditTrail audit, Event<OverdueDuty> overdue, Clock clock, MeterRegistry registry) {
        this.database = database;
        this.audit = audit;
        this.overdue = overdue;
        this.clock = clock;
        this.counter = Counter.builder("cyberpas.duties.overdue")
                .description("Statutory duties that ran past their time, each told once")
                .register(registry);
    }

    /** Tells of all that ran past their time since it was looked last. */
    @Scheduled(every = "{cyberpas.claims.duty-alarms.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (tell() == AT_A_TIME) {
            // There may be more.
        }
    }

    /** Tells of those that have waited longest; how many they were. */
    public int tell() {
        List<OverdueDuty> told = QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var found = database.list(TELL, DutyAlarms::read, now, now, AT_A_TIME);
            for (var each : found) {
                audit.record(JOB, "duty.overdue", each.claimNumber(), each.code() + " was due at " + each.dueAt());
                overdue.fire(each);
            }
            return found;
        });
        counter.increment(told.size());
        return told.size();
    }

    private static OverdueDuty read(ResultSet row) throws SQLException {
        return new OverdueDuty(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("code"),
                row.getString("law"),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}
