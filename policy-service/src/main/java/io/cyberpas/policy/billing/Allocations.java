package io.cyberpas.policy.billing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All allocations, those taken back among them. */
@ApplicationScoped
class Allocations implements PanacheRepositoryBase<Allocation, UUID> {

    /** What is or was set against an invoice, in its order. */
    List<Allocation> of(Invoice invoice) {
        return list("from Allocation a join fetch a.receipt where a.invoice = ?1 order by a.id", invoice);
    }

    /** What a receipt pays or paid, in its order. */
    List<Allocation> of(Receipt receipt) {
        return list("from Allocation a join fetch a.invoice where a.receipt = ?1 order by a.id", receipt);
    }

    /** The account of the invoice that an allocation of the receipt pays. */
    Optional<UUID> accountOf(String receiptNumber, UUID allocation) {
        return getEntityManager()
                .createQuery(
                        "select a.invoice.account.id from Allocation a where a.id = ?1 and a.receipt.number = ?2",
                        UUID.class)
                .setParameter(1, allocation)
                .setParameter(2, receiptNumber)
                .getResultStream()
                .findFirst();
    }
}
