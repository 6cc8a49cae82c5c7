package io.cyberpas.claims.thirdparty.pages;

import io.cyberpas.claims.counsel.BudgetStatement;
import io.cyberpas.claims.counsel.CounselBudget;
import io.cyberpas.claims.counsel.CounselInvoice;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.LiabilityEstimate;
import io.cyberpas.claims.proceeding.Deadline;
import io.cyberpas.claims.proceeding.Proceeding;
import io.cyberpas.claims.settlement.Settlement;
import io.cyberpas.claims.thirdparty.Outlook;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The third-party side of a claim as one reader may see it; what is not for the reader is empty.
 *
 * @param insider whether the reader belongs to the insurer
 * @param leads whether proceedings are for the reader
 * @param handles whether the reader may change things and the claim is open
 */
record ThirdPartySheet(
        String number,
        String currency,
        boolean insider,
        boolean leads,
        boolean handles,
        List<ProceedingRow> proceedings,
        List<DemandRow> demands,
        List<Settlement> settlements,
        List<BudgetStatement> statements,
        List<CounselBudget> budgets,
        List<CounselInvoice> invoices,
        List<Outlook.Item> outlook,
        List<Outlook.Total> totals,
        Instant now) {

    /** A proceeding and its open deadlines, the next one first. */
    record ProceedingRow(Proceeding proceeding, List<Deadline> open) {}

    /** A demand and its present estimate. */
    record DemandRow(Demand demand, @Nullable LiabilityEstimate estimate) {}
}
