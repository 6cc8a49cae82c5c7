package io.cyberpas.claims.counsel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All invoices of law firms. */
@ApplicationScoped
public class CounselInvoices implements PanacheRepositoryBase<CounselInvoice, UUID> {

    /** The invoices under a claim in the order of their submission. */
    public List<CounselInvoice> of(UUID claimId) {
        return list("claimId = ?1 order by position", claimId);
    }

    boolean isKnown(String firm, String number) {
        return count("firm = ?1 and invoiceNumber = ?2 and status <> ?3", firm, number, InvoiceStatus.RETURNED) > 0;
    }
}
