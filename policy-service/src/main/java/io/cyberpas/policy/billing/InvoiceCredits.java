package io.cyberpas.policy.billing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What lowered invoices. */
@ApplicationScoped
class InvoiceCredits implements PanacheRepositoryBase<InvoiceCredit, UUID> {

    /** What lowered an invoice, in the order in which it did. */
    List<InvoiceCredit> of(Invoice invoice) {
        return list("from InvoiceCredit c where c.invoiceId = ?1 order by c.id", invoice.id());
    }
}
