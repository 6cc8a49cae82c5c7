package io.cyberpas.policy.commission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The commission accounts of all policies. */
@ApplicationScoped
class CommissionAccounts implements PanacheRepositoryBase<CommissionAccount, UUID> {

    /** The account of a policy, to look at. */
    Optional<CommissionAccount> ofPolicy(String policyNumber) {
        return find("policyNumber", policyNumber).singleResultOptional();
    }

    /** The account of a policy, held until the transaction ends. */
    Optional<CommissionAccount> hold(String policyNumber) {
        return find("policyNumber", policyNumber)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }
}
