package io.cyberpas.quote.quote.pages.text;

import io.cyberpas.platform.page.Grouping;
import io.cyberpas.quote.underwriting.Reason;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in a sentence why a risk is not quoted at once. */
public final class ReasonTexts {

    private static final List<String> LANGUAGES = List.of("en", "ko");

    private final QuoteMessages messages;

    private ReasonTexts(QuoteMessages messages) {
        this.messages = messages;
    }

    /** In the first of the languages that the service speaks, otherwise in English. */
    public static ReasonTexts in(List<Locale> languages) {
        return new ReasonTexts(messages(languages));
    }

    /** All messages in the first of the languages that the service speaks, otherwise in English. */
    public static QuoteMessages messages(List<Locale> languages) {
        String tag = languages.stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(LANGUAGES.getFirst());
        return MessageBundles.get(QuoteMessages.class, Localized.Literal.of(tag));
    }

    /** The sentence; amounts are in the currency. */
    public String of(Reason reason, Currency currency) {
        return switch (reason.code()) {
            case SALES_ABOVE_TARIFF ->
                messages.salesAboveTariff(amount(reason.observed(), currency), amount(reason.threshold(), currency));
            case RECORDS_ABOVE_TARIFF ->
                messages.recordsAboveTariff(number(reason.observed()), number(reason.threshold()));
            case LIMIT_ABOVE_CAPACITY ->
                messages.limitAboveCapacity(amount(reason.observed(), currency), amount(reason.threshold(), currency));
            case KNOWN_EXPLOITED_VULNERABILITY_OPEN -> messages.knownExploitedOpen();
            case GRADE_MEDIUM -> messages.gradeMedium();
            case GRADE_HIGH -> messages.gradeHigh();
            case GRADE_CLOSED -> messages.gradeClosed();
            case OTHER_BROKER -> messages.otherBroker();
            case SANCTIONS_HIT -> messages.sanctionsHit();
            case CAPACITY_EXHAUSTED ->
                messages.capacityExhausted(amount(reason.observed(), currency), amount(reason.threshold(), currency));
            case EXTERNAL_RATING_TOO_LOW ->
                messages.externalRatingTooLow(number(reason.observed()), number(reason.threshold()));
        };
    }

    private static String amount(@Nullable BigDecimal amount, Currency currency) {
        return currency.getCurrencyCode() + " " + number(amount);
    }

    private static String number(@Nullable BigDecimal number) {
        return Grouping.upTo(2, Objects.requireNonNull(number));
    }
}
