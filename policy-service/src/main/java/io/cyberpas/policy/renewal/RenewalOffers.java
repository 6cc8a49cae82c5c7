package io.cyberpas.policy.renewal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All renewal offers. */
@ApplicationScoped
class RenewalOffers implements PanacheRepositoryBase<RenewalOffer, UUID> {

    /** The offer of a policy that was made last; all before it are withdrawn. */
    Optional<RenewalOffer> latest(String policyNumber) {
        return find("policyNumber = ?1 order by id desc", policyNumber).firstResultOptional();
    }

    /** The same, locked until the transaction ends. */
    Optional<RenewalOffer> held(String policyNumber) {
        return find("policyNumber = ?1 order by id desc", policyNumber)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
