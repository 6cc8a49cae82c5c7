package io.cyberpas.claims.proceeding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All deadlines of proceedings. */
@ApplicationScoped
public class Deadlines implements PanacheRepositoryBase<Deadline, UUID> {

    /** The deadlines of a claim, the next one due first. */
    public List<Deadline> ofClaim(UUID claimId) {
        return list("claimId = ?1 order by dueAt, id", claimId);
    }

    List<Deadline> lapsedOf(Proceeding proceeding) {
        return list("proceedingId = ?1 and status = ?2", proceeding.id(), DeadlineStatus.LAPSED);
    }

    List<Deadline> openOf(Proceeding proceeding) {
        return list("proceedingId = ?1 and status = ?2", proceeding.id(), DeadlineStatus.OPEN);
    }
}
