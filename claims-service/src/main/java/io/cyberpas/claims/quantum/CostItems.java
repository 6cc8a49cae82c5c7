package io.cyberpas.claims.quantum;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All cost items. */
@ApplicationScoped
public class CostItems implements PanacheRepositoryBase<CostItem, UUID> {

    /** The cost items of a claim in the order of their recording. */
    public List<CostItem> of(UUID claimId) {
        return list("claimId = ?1 order by position", claimId);
    }

    Optional<CostItem> of(UUID claimId, int position) {
        return find("claimId = ?1 and position = ?2", claimId, position).firstResultOptional();
    }

    Optional<CostItem> sameInvoice(UUID claimId, Invoice invoice) {
        return find(
                        "claimId = ?1 and supplierKey = ?2 and invoiceKey = ?3",
                        claimId,
                        invoice.supplierKey(),
                        invoice.numberKey())
                .firstResultOptional();
    }

    int nextPosition(UUID claimId) {
        return Math.toIntExact(count("claimId", claimId)) + 1;
    }
}
