package io.cyberpas.claims.counsel;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.AssessedAmounts;
import io.cyberpas.claims.claim.Claim;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What may be paid to law firms: what was allowed of their invoices, as expense. */
@ApplicationScoped
@Priority(8)
class AssessedCounsel implements AssessedAmounts {

    private final CounselInvoices invoices;

    AssessedCounsel(CounselInvoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public List<AssessedAmount> assessed(Claim claim) {
        return invoices.of(claim.id()).stream()
                .filter(each -> each.status() == InvoiceStatus.APPROVED)
                .filter(each -> each.allowed().isPositive())
                .map(each -> new AssessedAmount(
                        each.reference(), each.part(), AmountKind.EXPENSE, each.firm(), each.allowed()))
                .toList();
    }
}
