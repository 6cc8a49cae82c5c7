package io.cyberpas.quote.desk.pages;

import io.cyberpas.quote.desk.Colleague;
import io.cyberpas.quote.desk.InformationRequest;
import io.cyberpas.quote.desk.Referral;
import io.cyberpas.quote.desk.ReferralNote;
import io.cyberpas.quote.risk.RiskAssessment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk adds to the page of a quote for one reader.
 *
 * @param referral who handles the quote
 * @param assessment grade of the risk, beside which the desk works; null for brokers, households and drafts
 * @param leads whether it is what the page is about now: a decision or an answer is waited for
 * @param notes notes of the underwriters; none for brokers
 * @param requests requests for information
 * @param colleagues people known at the desk; none for who cannot assign
 * @param assignable whether it is a referral whose assignment the reader may see
 * @param mayTake whether the reader may take it
 * @param mayPassOn whether the reader may give it to somebody else or put it back
 * @param mayWrite whether the reader may write notes
 * @param mayAsk whether the reader may ask the broker now
 * @param mayAnswer whether the reader may answer open requests now
 */
public record ReferralPart(
        Referral referral,
        @Nullable RiskAssessment assessment,
        boolean leads,
        List<ReferralNote> notes,
        List<InformationRequest> requests,
        List<Colleague> colleagues,
        boolean assignable,
        boolean mayTake,
        boolean mayPassOn,
        boolean mayWrite,
        boolean mayAsk,
        boolean mayAnswer) {

    /** Whether notes are the reader's business. */
    public boolean showsNotes() {
        return mayWrite || !notes.isEmpty();
    }

    /** Whether the grade of the risk stands beside the desk's own cards. */
    public boolean showsAssessment() {
        return leads && assessment != null && (assignable || showsNotes());
    }

    /** Whether there is anything between underwriter and broker to show. */
    public boolean showsRequests() {
        return mayAsk || !requests.isEmpty();
    }

    /** Requests that the broker has not answered. */
    public long openRequests() {
        return requests.stream().filter(InformationRequest::isOpen).count();
    }

    /** Where a form of the desk goes. */
    public String action(String what) {
        return "/quotes/" + referral.quoteNumber() + "/" + what;
    }

    /** Where the answer to a request goes. */
    public String answering(int request) {
        return action("information-requests/" + request + "/answer");
    }
}
