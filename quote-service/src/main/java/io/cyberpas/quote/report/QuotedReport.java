package io.cyberpas.quote.report;

import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.rating.Cover;
import io.cyberpas.quote.risk.RiskReport;
import java.util.List;

/**
 * The risk report of one option of a quote.
 *
 * @param number number of the quote
 * @param insuredName the company
 * @param product the product it asks for
 * @param cover the time to be insured
 * @param options numbers of all options of the quote
 * @param option number of the option that the premiums are of
 * @param indicative whether the premiums are the tariff's only, because the quote is not priced yet
 * @param report the report
 */
public record QuotedReport(
        String number,
        String insuredName,
        ProductCode product,
        Cover cover,
        List<Integer> options,
        int option,
        boolean indicative,
        RiskReport report) {

    /** Keeps its own copy of the options. */
    public QuotedReport {
        options = List.copyOf(options);
    }
}
