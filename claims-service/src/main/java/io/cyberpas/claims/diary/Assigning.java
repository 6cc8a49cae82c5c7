package io.cyberpas.claims.diary;

import io.cyberpas.claims.claim.Claims;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Gives claims that are nobody's to the handler with the least open ones. Any number of replicas may run it at once: each claim is
 * given once, and one that somebody works on at the moment is left for the next run.
 */
@ApplicationScoped
public class Assigning {

    private static final Actor JOB = Actor.system("claims-service");
    private static final int BATCH = 100;

    private static final String NOBODYS = """
            SELECT c.id FROM claim c JOIN claim_responsibility r ON r.claim_id = c.id
            WHERE r.open AND r.handler IS NULL ORDER BY c.id LIMIT ? FOR UPDATE OF c SKIP LOCKED
            """;

    private final Team team;
    private final Claims claims;
    private final Diary diary;
    private final Database database;
    private final AuditTrail audit;

    Assigning(Team team, Claims claims, Diary diary, Database database, AuditTrail audit) {
        this.team = team;
        this.claims = claims;
        this.diary = diary;
        this.database = database;
        this.audit = audit;
    }

    @Scheduled(every = "{cyberpas.diary.assigning-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            while (assign() == BATCH) {
                Log.debug("More claims wait to be given to somebody");
            }
        } catch (RuntimeException e) {
            Log.error("Claims could not be given to handlers; it is tried again", e);
        }
    }

    /**
     * Gives out one batch of claims.
     *
     * @return how many were given
     */
    public int assign() {
        return QuarkusTransaction.requiringNew().call(this::assignBatch);
    }

    private int assignBatch() {
        if (database.first("SELECT 1 FROM team_member WHERE takes_claims", row -> row.getInt(1))
                .isEmpty()) {
            return 0;
        }
        var waiting = database.list(NOBODYS, row -> row.getObject(1, UUID.class), BATCH);
        if (waiting.isEmpty()) {
            return 0;
        }
        Map<String, Integer> open = new HashMap<>(team.loads().stream()
                .filter(Team.Load::takesClaims)
                .collect(Collectors.toMap(Team.Load::subject, Team.Load::claims)));
        waiting.forEach(claim -> give(claim, leastBusy(open)));
        return waiting.size();
    }

    private void give(UUID claimId, String handler) {
        var claim = claims.findById(claimId);
        diary.assign(claim, diary.responsibility(claim), handler, "least open claims", JOB);
        audit.record(JOB, "claim.assigned", claim.number(), handler);
    }

    /** The one with the fewest open claims, who has one more from now on; of equals the first by name. */
    static String leastBusy(Map<String, Integer> open) {
        var least = open.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        open.merge(least, 1, Integer::sum);
        return least;
    }
}
