package io.cyberpas.claims.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The reserve movements of all claims; only ever added to. */
@ApplicationScoped
public class ReserveMovements implements PanacheRepositoryBase<ReserveMovement, UUID> {

    /** Movements of one claim, oldest first. */
    public List<ReserveMovement> of(UUID claimId) {
        return list("claimId = ?1 order by id", claimId);
    }
}
