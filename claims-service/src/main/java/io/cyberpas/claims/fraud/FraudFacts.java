package io.cyberpas.claims.fraud;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.quantum.Invoice;
import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the signs on a claim are read from.
 *
 * @param incidentOn the day the incident began, or came to be known where its beginning is not
 * @param invoices by their references
 * @param sameInvoices references with the number of the other claim
 * @param sharedPayees payees with the number of the other insured's claim
 * @param sharedAccounts payments with the number of the other claim, on which somebody of another name is paid to the same account
 * @param claimsInAYear under the policy, this one included
 * @param firstEvent day of the first event of the accepted report
 */
record FraudFacts(
        LocalDate awareOn,
        LocalDate noticedOn,
        LocalDate incidentOn,
        LocalDate coverFrom,
        String insured,
        List<NumberedInvoice> invoices,
        List<Loss> losses,
        List<String> sameInvoices,
        List<String> sharedPayees,
        List<String> sharedAccounts,
        int claimsInAYear,
        Optional<LocalDate> firstEvent) {

    record NumberedInvoice(String reference, Invoice invoice) {}

    /** What is assessed under a part, and its limit. */
    record Loss(CoveragePart part, Money assessed, Money limit) {}
}
