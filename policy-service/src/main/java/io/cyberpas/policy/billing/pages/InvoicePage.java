package io.cyberpas.policy.billing.pages;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.policy.billing.Allocation;
import io.cyberpas.policy.billing.BillLine;
import io.cyberpas.policy.billing.BillingReading.InvoiceFile;
import io.cyberpas.policy.billing.DunningRecord;
import io.cyberpas.policy.billing.InstalmentPlan;
import io.cyberpas.policy.billing.Invoice;
import io.cyberpas.policy.billing.InvoiceCredit;
import io.cyberpas.policy.billing.LineKind;
import io.cyberpas.policy.billing.PayerDisclosure;
import io.cyberpas.policy.billing.PremiumTaxes;
import io.cyberpas.policy.billing.WriteOff;
import io.cyberpas.policy.coverage.CoverageCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as its page shows it.
 *
 * @param registrationNumber of the payer, masked where the reader does not need it
 * @param writable           whether something is open that could be written off
 */
public record InvoicePage(
        Invoice invoice,
        boolean overdue,
        @Nullable String registrationNumber,
        @Nullable String email,
        boolean writable,
        List<Line> lines,
        List<Allocation> allocations,
        List<InvoiceCredit> credits,
        List<WriteOff> writeOffs,
        List<DunningRecord> dunning) {

    /**
     * A line and what it is called by: a coverage part, a plan or a tax.
     *
     * @param tax what the tax is called; null for other lines
     */
    public record Line(
            BillLine line,
            @Nullable CoverageCode part,
            @Nullable InstalmentPlan plan,
            @Nullable Bilingual tax) {

        static Line of(BillLine line, PremiumTaxes taxes) {
            return new Line(
                    line,
                    line.kind() == LineKind.PREMIUM ? CoverageCode.valueOf(line.code()) : null,
                    line.kind() == LineKind.CHARGE ? InstalmentPlan.valueOf(line.code()) : null,
                    taxes.name(line.code()).orElse(null));
        }
    }

    /** Whether some line is reckoned by a rate, as taxes are. */
    public boolean rated() {
        return lines.stream().anyMatch(line -> line.line().rate() != null);
    }

    static InvoicePage of(InvoiceFile file, PremiumTaxes taxes, LocalDate today, Actor reader) {
        Invoice invoice = file.invoice();
        return new InvoicePage(
                invoice,
                invoice.isOverdueOn(today),
                PayerDisclosure.registrationNumber(invoice.payer(), reader),
                PayerDisclosure.email(invoice.payer(), reader),
                invoice.open().isPositive(),
                invoice.lines().stream().map(line -> Line.of(line, taxes)).toList(),
                file.allocations(),
                file.credits(),
                file.writeOffs(),
                file.dunning());
    }
}
