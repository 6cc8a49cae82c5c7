package io.cyberpas.claims.diary;

import io.cyberpas.platform.data.Database;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Escalates what is due, one claim a transaction. Any number of replicas may run it at once: each step is taken once. */
@ApplicationScoped
public class EscalationRun {

    private static final int MOST = 500;

    private static final String CLOCKS_DUE = """
            SELECT claim_id FROM claim_clock WHERE next_escalation_at <= ? ORDER BY next_escalation_at LIMIT ?
            """;

    private static final String DUTIES_DUE = """
            SELECT DISTINCT d.claim_id FROM duty d JOIN claim_responsibility r ON r.claim_id = d.claim_id AND r.open
            WHERE d.status = 'OPEN' AND d.due_at <= ?
              AND NOT EXISTS (SELECT 1 FROM activity a WHERE a.claim_id = d.claim_id AND a.origin = 'DUTY:' || d.code)
            LIMIT ?
            """;

    private final Database database;
    private final Escalating escalating;
    private final Clock clock;

    EscalationRun(Database database, Escalating escalating, Clock clock) {
        this.database = database;
        this.escalating = escalating;
        this.clock = clock;
    }

    @Scheduled(every = "{cyberpas.diary.escalation-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        int steps = escalate();
        if (steps > 0) {
            Log.infof("Escalation took %d steps", steps);
        }
    }

    /**
     * Takes the steps that are due, of {@value #MOST} clocks and as many duties at most.
     *
     * @return how many were taken
     */
    public int escalate() {
        var now = clock.instant();
        List<UUID> claims = new ArrayList<>(database.list(CLOCKS_DUE, row -> row.getObject(1, UUID.class), now, MOST));
        claims.addAll(database.list(DUTIES_DUE, row -> row.getObject(1, UUID.class), now, MOST));
        return claims.stream().distinct().mapToInt(this::alone).sum();
    }

    /** One that fails must not keep the others from being told of; it is tried again next time. */
    private int alone(UUID claim) {
        try {
            return escalating.escalate(claim);
        } catch (RuntimeException e) {
            Log.errorf(e, "Claim %s could not be escalated", claim);
            return 0;
        }
    }
}
