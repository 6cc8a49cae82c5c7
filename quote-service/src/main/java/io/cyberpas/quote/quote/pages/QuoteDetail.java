package io.cyberpas.quote.quote.pages;

import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteStatus;
import io.cyberpas.quote.risk.RiskAssessment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a quote shows to one reader.
 *
 * @param quote the quote
 * @param businessNumber registration number, masked for who does not need it
 * @param birthDate a person's birth date, for who needs it
 * @param shown the option whose premium is explained; null while nothing is priced
 * @param comparison the options side by side
 * @param accepted number of the accepted option, 0 if none
 * @param mayAccept whether the reader may accept an option now
 * @param mayWithdraw whether the reader may withdraw the quote now
 * @param mayDecline whether the reader may decline it now
 * @param mayClear whether the reader may clear subjectivities now
 * @param underwriting what only the insurer's people see; null for brokers
 */
public record QuoteDetail(
        Quote quote,
        @Nullable String businessNumber,
        @Nullable LocalDate birthDate,
        @Nullable ShownOption shown,
        Comparison comparison,
        int accepted,
        boolean mayAccept,
        boolean mayWithdraw,
        boolean mayDecline,
        boolean mayClear,
        @Nullable UnderwritingPart underwriting) {

    /** Whether the policy service has been asked for the policy and has not answered yet. */
    public boolean beingIssued() {
        return quote.status() == QuoteStatus.ACCEPTED;
    }

    /** Whether the broker has not handed it in yet. */
    public boolean isDraft() {
        return quote.status() == QuoteStatus.DRAFT;
    }

    /** Whether the reader belongs to the insurer, and sees what it keeps from brokers. */
    public boolean isForInsurer() {
        return underwriting != null;
    }

    /** Grade of the risk with its reasons; null for households and while nothing was submitted. */
    public @Nullable RiskAssessment assessment() {
        return quote.underwriting().assessment();
    }

    /** Where a form of the page goes. */
    public String action(String transition) {
        return "/quotes/" + quote.number() + "/" + transition;
    }

    /** Where the form goes that clears a subjectivity. */
    public String clearing(int subjectivity) {
        return action("subjectivities/" + subjectivity + "/clearance");
    }
}
