package io.cyberpas.claims.process;

import io.cyberpas.platform.data.Database.Change;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The clocks of all claims. */
@ApplicationScoped
public class ClaimClocks implements PanacheRepositoryBase<ClaimClock, UUID> {

    static final String INSERT = """
            INSERT INTO claim_clock (id, claim_id, code, stage, stops_with, started_at, due_at, state, escalated_steps, next_escalation_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** The row of a clock that was just started. */
    static Change insert(ClaimClock clock) {
        return Change.of(
                INSERT,
                clock.id(),
                clock.claimId(),
                clock.code(),
                clock.stage(),
                clock.stopsWith(),
                clock.startedAt(),
                clock.dueAt(),
                clock.state(),
                clock.escalatedSteps(),
                clock.nextEscalationAt().orElse(null));
    }

    /** The clocks of a claim, the newest first. */
    public List<ClaimClock> of(UUID claimId) {
        return list("claimId = ?1 order by startedAt desc, dueAt, code", claimId);
    }

    List<ClaimClock> locked(UUID claimId) {
        return find("claimId = ?1 order by id", claimId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Claims of which a step of the escalation of a clock is due, the one that waits longest first. */
    public List<UUID> claimsToEscalate(Instant now, int most) {
        return getEntityManager()
                .createQuery(
                        "select c.claimId from ClaimClock c where c.nextEscalationAt <= :now"
                                + " order by c.nextEscalationAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Clocks of a claim of which a step of the escalation is due. */
    public List<ClaimClock> toEscalate(UUID claimId, Instant now) {
        return list("claimId = ?1 and nextEscalationAt <= ?2 order by dueAt, id", claimId, now);
    }
}
