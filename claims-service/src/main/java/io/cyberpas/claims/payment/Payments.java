package io.cyberpas.claims.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The payments of all claims. */
@ApplicationScoped
public class Payments implements PanacheRepositoryBase<Payment, UUID> {

    /** Payments of one claim, newest first. */
    public List<Payment> of(UUID claimId) {
        return list("claimId = ?1 order by id desc", claimId);
    }

    Optional<Payment> of(UUID claimId, String number) {
        return find("claimId = ?1 and number = ?2", claimId, number).firstResultOptional();
    }
}
