package io.cyberpas.claims.engagement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All waivers of conflicts. */
@ApplicationScoped
public class ConflictWaivers implements PanacheRepositoryBase<ConflictWaiver, UUID> {

    /** The waivers on a claim, oldest first. */
    public List<ConflictWaiver> of(UUID claimId) {
        return list("claimId = ?1 order by id", claimId);
    }

    boolean covers(UUID claimId, String firm) {
        return count("claimId = ?1 and firmCode = ?2", claimId, firm) > 0;
    }
}
