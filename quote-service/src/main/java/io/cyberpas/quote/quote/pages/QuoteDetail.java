package io.cyberpas.quote.quote.pages;

import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a quote shows to one reader.
 *
 * @param quote the quote
 * @param businessNumber registration number, masked for who does not need it
 * @param shown the option whose premium is explained; null while nothing is priced
 * @param accepted number of the accepted option, 0 if none
 * @param mayAccept whether the reader may accept an option now
 * @param mayWithdraw whether the reader may withdraw the quote now
 * @param mayDecline whether the reader may decline it now
 * @param release what the reader must judge to release it; null if the reader may not
 */
public record QuoteDetail(
        Quote quote,
        @Nullable String businessNumber,
        @Nullable ShownOption shown,
        int accepted,
        boolean mayAccept,
        boolean mayWithdraw,
        boolean mayDecline,
        @Nullable ReleaseForm release) {

    /** Whether the policy service has been asked for the policy and has not answered yet. */
    public boolean beingIssued() {
        return quote.status() == QuoteStatus.ACCEPTED;
    }

    /** Where a form of the page goes. */
    public String action(String transition) {
        return "/quotes/" + quote.number() + "/" + transition;
    }
}
