package io.cyberpas.claims.settlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All settlements. */
@ApplicationScoped
public class Settlements implements PanacheRepositoryBase<Settlement, UUID> {

    /** The settlements of a claim in the order of their opening. */
    public List<Settlement> of(UUID claimId) {
        return list("claimId = ?1 order by position", claimId);
    }

    int nextPosition(UUID claimId) {
        return Math.toIntExact(count("claimId", claimId)) + 1;
    }
}
