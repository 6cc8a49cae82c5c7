package io.cyberpas.claims.quantum;

import io.cyberpas.claims.claim.CoveragePart;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All losses of income. */
@ApplicationScoped
public class InterruptionLosses implements PanacheRepositoryBase<InterruptionLoss, UUID> {

    /** The losses of a claim, by part. */
    public List<InterruptionLoss> of(UUID claimId) {
        return list("claimId = ?1 order by part", claimId);
    }

    Optional<InterruptionLoss> of(UUID claimId, CoveragePart part) {
        return find("claimId = ?1 and part = ?2", claimId, part).firstResultOptional();
    }
}
