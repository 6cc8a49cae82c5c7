package io.cyberpas.quote.quote.api;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Masking;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.quote.quote.QuoteAccess;
import io.cyberpas.quote.quote.pages.text.ReasonTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    /** The number, masked for who does not work with the insured. */
    @Nullable
    String businessNumber(@Nullable String number) {
        return number == null || seesPersonalData() ? number : Masking.businessNumber(number);
    }

    /** The birth date, only for who works with the insured. */
    @Nullable
    LocalDate birthDate(@Nullable LocalDate birthDate) {
        return seesPersonalData() ? birthDate : null;
    }

    boolean seesPersonalData() {
        return QuoteAccess.seesPersonalData(actor);
    }

    /** Whether the reader belongs to the insurer, and sees what it keeps from brokers. */
    boolean isInsurer() {
        return !actor.is(Roles.BROKER);
    }
}
