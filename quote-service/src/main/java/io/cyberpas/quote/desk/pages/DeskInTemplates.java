package io.cyberpas.quote.desk.pages;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.quote.desk.Correspondence;
import io.cyberpas.quote.desk.InformationRequest;
import io.cyberpas.quote.desk.Referral;
import io.cyberpas.quote.desk.ReferralReading;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What pages of quotes, which know nothing of the desk, show of it: {@code {cdi:desk.of(quote)}}. */
@Named("desk")
@RequestScoped
public class DeskInTemplates {

    private final ReferralReading reading;
    private final CurrentActor current;

    DeskInTemplates(ReferralReading reading, CurrentActor current) {
        this.reading = reading;
        this.current = current;
    }

    /** What the desk keeps of the quote, as far as the reader sees it. */
    public ReferralPart of(Quote quote) {
        Actor reader = current.get();
        String number = quote.number();
        boolean underwriter = reader.is(Roles.UNDERWRITER) || reader.is(Roles.SENIOR_UNDERWRITER);
        boolean broker = reader.is(Roles.BROKER);
        boolean referred = quote.status() == QuoteStatus.REFERRED;
        Referral referral = reading.referral(number, reader);
        boolean assigned = referral.assignee().isPresent();
        List<InformationRequest> requests = reading.requests(number, reader);
        return new ReferralPart(
                referral,
                broker ? null : quote.underwriting().assessment(),
                referred || requests.stream().anyMatch(InformationRequest::isOpen),
                reading.notes(number, reader),
                requests,
                underwriter && referred ? reading.colleagues() : List.of(),
                !broker && (referred || assigned),
                underwriter && referred && !assigned,
                underwriter && referred && referral.isAtDisposalOf(reader),
                underwriter && quote.status() != QuoteStatus.DRAFT,
                underwriter && Correspondence.isOpenFor(quote.status()),
                broker && Correspondence.canBeAnswered(quote.status()));
    }

    /** How many requests for information wait for the broker, by number of the quote. */
    public OpenRequests openRequests(List<Quote> quotes) {
        return new OpenRequests(
                reading.openRequests(quotes.stream().map(Quote::number).toList()));
    }

    /** Open requests by quote. */
    public record OpenRequests(Map<String, Long> counts) {

        /** How many wait; 0 if none does. */
        public long of(String number) {
            return counts.getOrDefault(number, 0L);
        }
    }
}
