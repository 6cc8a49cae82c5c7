package io.cyberpas.quote.repricing;

import io.cyberpas.quote.rating.Worksheet;
import io.cyberpas.quote.underwriting.Reason;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one item.
 *
 * @param reference what the item is called
 * @param outcome what came of it
 * @param terms what is out of the ordinary with its terms
 * @param risk why the risk is referred or declined
 * @param currency currency of the limit asked for, and of the figures in the reasons
 * @param productVersion the version that it was priced or judged by; null if refused
 * @param worksheet how the premium came about; null if there is none
 */
public record Repriced(
        String reference,
        Outcome outcome,
        List<TermsReason> terms,
        List<Reason> risk,
        Currency currency,
        @Nullable String productVersion,
        @Nullable Worksheet worksheet) {

    /** Keeps its own copies. */
    public Repriced {
        terms = List.copyOf(terms);
        risk = List.copyOf(risk);
    }

    static Repriced refused(RepricingItem item, List<TermsReason> why) {
        return new Repriced(
                item.reference(), Outcome.REFUSED, why, List.of(), item.limit().currency(), null, null);
    }
}
