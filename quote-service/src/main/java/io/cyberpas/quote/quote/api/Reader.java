package io.cyberpas.quote.quote.api;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Masking;
import io.cyberpas.quote.quote.BusinessRegistrationNumber;
import io.cyberpas.quote.quote.QuoteAccess;
import io.cyberpas.quote.quote.pages.text.ReasonTexts;
import java.util.List;
import java.util.Locale;

/**
 * For whom a view is made.
 *
 * @param actor who reads
 * @param texts texts in the reader's language
 */
record Reader(Actor actor, ReasonTexts texts) {

    static Reader of(Actor actor, List<Locale> languages) {
        return new Reader(actor, ReasonTexts.in(languages));
    }

    String businessNumber(BusinessRegistrationNumber number) {
        return QuoteAccess.seesBusinessNumbers(actor) ? number.formatted() : Masking.businessNumber(number.digits());
    }
}
