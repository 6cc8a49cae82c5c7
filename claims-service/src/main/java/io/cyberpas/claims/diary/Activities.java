package io.cyberpas.claims.diary;

import io.cyberpas.platform.data.Database.Change;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The activities of all claims. */
@ApplicationScoped
public class Activities implements PanacheRepositoryBase<Activity, UUID> {

    static final String INSERT = """
            INSERT INTO activity (id, version, claim_id, origin, kind, stage, subject_en, subject_ko, role, firm, assignee, due_at, state,
              opened_by, opened_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** The row of an activity that was just opened. */
    static Change insert(Activity activity) {
        return Change.of(
                INSERT,
                activity.id(),
                activity.version(),
                activity.claimId(),
                activity.origin(),
                activity.kind(),
                activity.stage().orElse(null),
                activity.subject().en(),
                activity.subject().ko(),
                activity.role(),
                activity.firm().orElse(null),
                activity.assignee().orElse(null),
                activity.dueAt(),
                activity.state(),
                activity.openedBy(),
                activity.openedAt());
    }

    /** What is to be done on a claim, the most urgent first. */
    public List<Activity> open(UUID claimId) {
        return list("claimId = ?1 and state = ?2 order by dueAt, id", claimId, ActivityState.OPEN);
    }

    /** What was done on a claim or cancelled, the newest first. */
    public List<Activity> ended(UUID claimId, int most) {
        return find("claimId = ?1 and state <> ?2 order by endedAt desc, id", claimId, ActivityState.OPEN)
                .page(0, most)
                .list();
    }

    /** Claims of which somebody is told that a clock runs out. */
    List<UUID> claimsWithEscalations(int most) {
        return getEntityManager()
                .createQuery(
                        "select distinct a.claimId from Activity a where a.kind = :kind and a.state = :state",
                        UUID.class)
                .setParameter("kind", ActivityKind.ESCALATION)
                .setParameter("state", ActivityState.OPEN)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Activity> of(UUID claimId, UUID id) {
        return find("claimId = ?1 and id = ?2", claimId, id).firstResultOptional();
    }

    Optional<Activity> of(UUID claimId, String origin) {
        return find("claimId = ?1 and origin = ?2", claimId, origin).firstResultOptional();
    }
}
