package io.cyberpas.claims.appraisal.api;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.quantum.InterruptionStudy;
import io.cyberpas.claims.quantum.Invoice;
import io.cyberpas.claims.quantum.ProposedCost;
import io.cyberpas.platform.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an accountant proposes, as it comes in. */
final class AppraisalRequest {

    private AppraisalRequest() {}

    /** A loss of income by the day. */
    @Schema(name = "InterruptionAppraisalRequest", example = """
                    {"part": "BUSINESS_INTERRUPTION", "beganAt": "2026-12-20T00:00:00Z", "restoredAt": "2026-12-21T06:00:00Z",
                     "reference": [{"day": "2026-12-06", "grossProfit": "30000000"}, {"day": "2026-12-13", "grossProfit": "32000000"},
                                   {"day": "2026-12-07", "grossProfit": "41000000"}, {"day": "2026-12-14", "grossProfit": "39000000"}],
                     "actual": [{"day": "2026-12-20", "grossProfit": "4000000"}, {"day": "2026-12-21", "grossProfit": "21000000"}],
                     "trendPercent": "3.5", "savedCost": {"amount": "1500000", "currency": "KRW"},
                     "extraExpense": {"amount": "0", "currency": "KRW"}, "lossAvoided": {"amount": "0", "currency": "KRW"},
                     "basis": "Ledger of online sales, audited"}""")
    record OfInterruption(
            @NotNull CoveragePart part,
            @NotNull Instant beganAt,
            @NotNull Instant restoredAt,
            @NotNull @Size(min = 1, max = 800) List<@NotNull @Valid Day> reference,
            @NotNull @Size(min = 1, max = 800) List<@NotNull @Valid Day> actual,
            @NotNull @Digits(integer = 4, fraction = 2) BigDecimal trendPercent,
            @NotNull Money savedCost,
            @NotNull Money extraExpense,
            @NotNull Money lossAvoided,
            @NotBlank @Size(max = 4000) String basis) {

        InterruptionStudy study() {
            return new InterruptionStudy(
                    beganAt,
                    restoredAt,
                    reference.stream().map(Day::figure).toList(),
                    actual.stream().map(Day::figure).toList(),
                    trendPercent,
                    savedCost,
                    extraExpense,
                    lossAvoided,
                    basis);
        }
    }

    /** Gross profit of a day in the currency of the policy. */
    @Schema(name = "AppraisalDay")
    record Day(
            @NotNull LocalDate day,
            @NotNull @Digits(integer = 15, fraction = 2) BigDecimal grossProfit) {

        InterruptionStudy.DayFigure figure() {
            return new InterruptionStudy.DayFigure(day, grossProfit);
        }
    }

    /** What is due of invoices. */
    @Schema(name = "CostAppraisalRequest", example = """
                    {"costs": [{"supplier": "주식회사 데이터복구", "invoiceNumber": "DR-2026-0417", "invoicedOn": "2027-01-15",
                       "description": "Restoration of the customer database", "part": "DATA_RESTORATION",
                       "claimed": {"amount": "48000000", "currency": "KRW"}, "due": {"amount": "45000000", "currency": "KRW"},
                       "reason": "A new licence is betterment", "evidence": ["E-03"]}],
                     "note": "Invoices against the ledger of January"}""")
    record OfCosts(
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Cost> costs,
            @NotBlank @Size(max = 4000) String note) {

        List<ProposedCost> proposed() {
            return costs.stream().map(Cost::proposed).toList();
        }
    }

    /** An invoice and what is due of it. */
    @Schema(name = "AppraisedCost")
    record Cost(
            @NotBlank @Size(max = 200) String supplier,
            @NotBlank @Size(max = 60) String invoiceNumber,
            @NotNull LocalDate invoicedOn,
            @NotBlank @Size(max = 2000) String description,
            @NotNull CoveragePart part,
            @NotNull Money claimed,
            @NotNull Money due,
            @NotBlank @Size(max = 1500) String reason,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> evidence) {

        ProposedCost proposed() {
            var invoice = new Invoice(
                    supplier,
                    invoiceNumber,
                    invoicedOn,
                    description,
                    part,
                    claimed,
                    evidence == null ? List.of() : evidence);
            return new ProposedCost(invoice, due, reason);
        }

        static Cost of(ProposedCost proposed) {
            Invoice invoice = proposed.invoice();
            return new Cost(
                    invoice.supplier(),
                    invoice.number(),
                    invoice.on(),
                    invoice.description(),
                    invoice.part(),
                    invoice.claimed(),
                    proposed.due(),
                    proposed.reason(),
                    invoice.evidence());
        }
    }
}
