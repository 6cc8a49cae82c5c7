package io.cyberpas.policy.billing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All billing accounts, one a policy. */
@ApplicationScoped
public class BillingAccounts implements PanacheRepositoryBase<BillingAccount, UUID> {

    /** The account of a policy with its invoices, to look at. */
    public Optional<BillingAccount> ofPolicy(String policyNumber) {
        return find("from BillingAccount a left join fetch a.invoices where a.policyNumber = ?1", policyNumber)
                .singleResultOptional();
    }

    /** The account of a policy, held until the transaction ends. */
    Optional<BillingAccount> holdOfPolicy(String policyNumber) {
        return find("policyNumber", policyNumber)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Several accounts, held until the transaction ends; always in the same order, so that nobody waits for each other. */
    void hold(Collection<UUID> ids) {
        List<UUID> ordered = ids.stream().distinct().sorted().toList();
        ordered.forEach(id -> findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
