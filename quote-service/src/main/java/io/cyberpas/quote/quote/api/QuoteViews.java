package io.cyberpas.quote.quote.api;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.quote.quote.Drafting;
import io.cyberpas.quote.quote.Editions;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteStatus;
import io.cyberpas.quote.quote.Revision;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** Shows quotes to who asks, in the language asked for. */
@RequestScoped
class QuoteViews {

    private final Drafting drafting;
    private final Editions editions;
    private final CurrentActor actor;
    private final HttpHeaders headers;

    QuoteViews(Drafting drafting, Editions editions, CurrentActor actor, HttpHeaders headers) {
        this.drafting = drafting;
        this.editions = editions;
        this.actor = actor;
        this.headers = headers;
    }

    QuoteView of(Quote quote) {
        return QuoteView.of(
                quote,
                quote.submitted().map(editions::of).orElse(null),
                quote.status() == QuoteStatus.DRAFT ? drafting.problems(quote.application()) : List.of(),
                reader());
    }

    RevisionView of(Revision revision) {
        return RevisionView.of(revision, reader());
    }

    DifferenceView difference(Revision before, Revision after) {
        return DifferenceView.of(before, after, reader());
    }

    private Reader reader() {
        return Reader.of(actor.get(), headers.getAcceptableLanguages());
    }
}
