package io.cyberpas.policy.billing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every step of dunning that was taken. */
@ApplicationScoped
class DunningRecords implements PanacheRepositoryBase<DunningRecord, UUID> {

    /** The steps taken about an invoice, in their order. */
    List<DunningRecord> of(Invoice invoice) {
        return list("from DunningRecord d where d.invoiceId = ?1 order by d.id", invoice.id());
    }
}
