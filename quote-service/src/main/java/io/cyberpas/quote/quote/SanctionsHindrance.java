package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.quote.sanctions.SanctionsScreening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Nobody is insured while a name looks like one on a sanctions list and no second person has looked at it. */
@ApplicationScoped
class SanctionsHindrance {

    private final Quotes quotes;
    private final SanctionsScreening screening;

    SanctionsHindrance(Quotes quotes, SanctionsScreening screening) {
        this.quotes = quotes;
        this.screening = screening;
    }

    /**
     * For underwriters, who are told.
     *
     * @throws ConflictException if a hit is open or was confirmed
     */
    void requireNone(Quote quote) {
        if (isHit(quote)) {
            throw new ConflictException(
                    "sanctions-hit",
                    "Sanctions hit",
                    "A name of %s looks like one on a sanctions list; another person must clear it first."
                            .formatted(quote.number()),
                    Map.of());
        }
    }

    /**
     * For brokers, who are not told why: nobody is to be warned.
     *
     * @throws ConflictException if a hit is open or was confirmed
     */
    void requireNoneTacitly(Quote quote) {
        if (isHit(quote)) {
            throw new ConflictException(
                    "under-review",
                    "Under review",
                    "The insurer has to look at %s once more before it can be accepted.".formatted(quote.number()),
                    Map.of());
        }
    }

    /**
     * Looks at the lists as they are now, which may have changed since the submission. In a transaction of its own, so that
     * what is found is kept even though acceptance is refused because of it.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void screenAgain(String number, Actor reader) {
        quotes.require(number, reader)
                .submitted()
                .ifPresent(proposal ->
                        screening.screen(number, List.of(proposal.insured().name())));
    }

    private boolean isHit(Quote quote) {
        return !screening.openHits(quote.number()).isEmpty();
    }

    /** @throws ForbiddenActionException for who has cleared a hit of the quote and now wants to release it, too */
    void requireClearedByOthers(Quote quote, Actor releaser) {
        if (screening.hits(quote.number()).stream()
                .anyMatch(hit ->
                        hit.decidedBy().filter(releaser.subject()::equals).isPresent())) {
            throw new ForbiddenActionException(
                    "Who has cleared a sanctions hit does not release the quote; another underwriter does.");
        }
    }
}
