package io.cyberpas.policy.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an invoice is to ask for.
 *
 * @param transactionId the policy transaction whose premium it is
 * @param coversFrom    first day of cover that it pays for
 */
record InvoiceDraft(InvoiceKind kind, UUID transactionId, LocalDate coversFrom, LocalDate dueOn, List<BillLine> lines) {

    /** Keeps its own copy of the lines. */
    InvoiceDraft {
        lines = List.copyOf(lines);
    }
}
