package io.cyberpas.claims.counsel.api;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.counsel.CounselInvoice;
import io.cyberpas.claims.counsel.InvoiceCheck;
import io.cyberpas.claims.counsel.InvoiceLine;
import io.cyberpas.claims.counsel.InvoiceStatus;
import io.cyberpas.claims.counsel.WorkLine;
import io.cyberpas.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An invoice of a law firm.
 *
 * @param reference what a payment names, once it is approved
 * @param number the firm's own
 */
@Schema(name = "CounselInvoice")
record InvoiceView(
        String reference,
        long version,
        String firm,
        String number,
        LocalDate invoicedOn,
        CoveragePart part,
        InvoiceStatus status,
        List<LineView> lines,
        Money asked,
        Money allowed,
        String submittedBy,
        Instant submittedAt,
        @Nullable String decidedBy,
        @Nullable String decisionNote) {

    static InvoiceView of(CounselInvoice invoice, List<InvoiceCheck.Result> results) {
        List<LineView> lines = new ArrayList<>();
        for (int i = 0; i < invoice.lines().size(); i++) {
            lines.add(LineView.of(i + 1, invoice.lines().get(i), results.get(i)));
        }
        return new InvoiceView(
                invoice.reference(),
                invoice.version(),
                invoice.firm(),
                invoice.invoiceNumber(),
                invoice.invoicedOn(),
                invoice.part(),
                invoice.status(),
                lines,
                invoice.asked(),
                invoice.allowed(),
                invoice.submittedBy(),
                invoice.submittedAt(),
                invoice.decidedBy().orElse(null),
                invoice.decisionNote().orElse(null));
    }

    /**
     * A line with what is found on it.
     *
     * @param number from 1
     * @param suggested what card, budget and caps make of it
     */
    @Schema(name = "CounselInvoiceLine")
    record LineView(
            int number,
            WorkLine work,
            Set<InvoiceCheck.Finding> findings,
            List<InvoiceCheck.Difference> differences,
            Money suggested,
            @Nullable Money allowed,
            @Nullable String cutReason) {

        static LineView of(int number, InvoiceLine line, InvoiceCheck.Result result) {
            return new LineView(
                    number,
                    line.work(),
                    result.findings(),
                    result.differences(),
                    result.suggested(),
                    line.allowed().orElse(null),
                    line.cutReason().orElse(null));
        }
    }
}
