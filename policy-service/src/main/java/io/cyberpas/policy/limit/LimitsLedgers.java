package io.cyberpas.policy.limit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All limits ledgers, one a policy. */
@ApplicationScoped
public class LimitsLedgers implements PanacheRepositoryBase<LimitsLedger, UUID> {

    /** The ledger of a policy, to look at. */
    public Optional<LimitsLedger> ofPolicy(String policyNumber) {
        return find("from LimitsLedger l join fetch l.balances where l.policyNumber = ?1", policyNumber)
                .singleResultOptional();
    }

    /** The ledger of a policy, held until the transaction ends: who comes next waits and then sees what was taken. */
    Optional<LimitsLedger> holdOfPolicy(String policyNumber) {
        return find("policyNumber", policyNumber)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }
}
