package io.cyberpas.claims.recovery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The recoveries of all claims. */
@ApplicationScoped
public class Recoveries implements PanacheRepositoryBase<Recovery, UUID> {

    /** Recoveries of one claim, newest first. */
    public List<Recovery> of(UUID claimId) {
        return list("claimId = ?1 order by id desc", claimId);
    }

    Optional<Recovery> of(UUID claimId, String number) {
        return find("claimId = ?1 and number = ?2", claimId, number).firstResultOptional();
    }

    boolean refundIsOpened(UUID paymentId) {
        return count("paymentId = ?1 and ground = ?2", paymentId, RecoveryGround.ADVANCE_REFUND) > 0;
    }
}
