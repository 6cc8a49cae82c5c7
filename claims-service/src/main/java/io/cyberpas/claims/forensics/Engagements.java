package io.cyberpas.claims.forensics;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All appointments of forensic firms. */
@ApplicationScoped
public class Engagements implements PanacheRepositoryBase<Engagement, UUID> {

    /** The appointments to a claim, oldest first. */
    public List<Engagement> of(UUID claimId) {
        return list("claimId = ?1 order by id", claimId);
    }
}
