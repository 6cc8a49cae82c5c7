package io.cyberpas.claims.diary;

import io.cyberpas.claims.process.ClaimClocks;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Escalates what is due, one claim a transaction. Any number of replicas may run it at once: each step is taken once. */
@ApplicationScoped
public class EscalationRun {

    private static final int MOST = 500;

    private final ClaimClocks clocks;
    private final Activities activities;
    private final Escalating escalating;
    private final Clock clock;

    EscalationRun(ClaimClocks clocks, Activities activities, Escalating escalating, Clock clock) {
        this.clocks = clocks;
        this.activities = activities;
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
     * Takes the steps that are due, of {@value #MOST} clocks at most, and settles what was told of clocks that have stopped.
     *
     * @return how many were taken
     */
    public int escalate() {
        return QuarkusTransaction.requiringNew().call(this::waiting).stream()
                .mapToInt(this::alone)
                .sum();
    }

    private List<UUID> waiting() {
        return Stream.concat(
                        clocks.claimsToEscalate(clock.instant(), MOST).stream(),
                        activities.claimsWithEscalations(MOST).stream())
                .distinct()
                .toList();
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
