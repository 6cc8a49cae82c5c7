package io.cyberpas.quote.repricing.api;

import static java.util.Objects.requireNonNull;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.page.MoneyDisplay;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.quote.pages.text.ReasonTexts;
import io.cyberpas.quote.quote.pages.text.TermMessages;
import io.cyberpas.quote.repricing.TermsReason;
import io.cyberpas.quote.underwriting.Reason;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in a sentence why a repricing is not just a price. */
final class RepricingTexts {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

    private final Locale language;
    private final RepricingMessages messages;
    private final TermMessages terms;
    private final ReasonTexts reasons;

    private RepricingTexts(Locale language) {
        Localized bundle = Localized.Literal.of(language.getLanguage());
        this.language = language;
        this.messages = MessageBundles.get(RepricingMessages.class, bundle);
        this.terms = MessageBundles.get(TermMessages.class, bundle);
        this.reasons = ReasonTexts.in(List.of(language));
    }

    /** In the first of the languages that the service speaks, otherwise in English. */
    static RepricingTexts in(List<Locale> languages) {
        return new RepricingTexts(languages.stream()
                .map(wanted -> Locale.of(wanted.getLanguage()))
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(Locale.ENGLISH));
    }

    /** Why the risk is referred or declined; amounts are in the currency. */
    String of(Reason reason, Currency currency) {
        return reasons.of(reason, currency);
    }

    /** What is out of the ordinary with the terms. */
    String of(TermsReason reason) {
        String about = reason.about() instanceof Money money
                ? MoneyDisplay.display(money, language)
                : reason.about().toString();
        return switch (reason.code()) {
            case NO_ACCEPTED_QUOTE -> messages.noAcceptedQuote(about);
            case PRODUCT_NOT_SOLD -> messages.productNotSold(about);
            case CURRENCY_DIFFERS -> messages.currencyDiffers(about);
            case CHANGE_DOES_NOT_FIT -> messages.changeDoesNotFit(about);
            case COVER_TOO_LONG -> messages.coverTooLong(about);
            case PART_NOT_SOLD -> messages.partNotSold(name(reason.part()), about);
            case PART_MISSING -> messages.partMissing(name(reason.part()));
            case PART_LIMIT_ABOVE_LIMIT -> messages.partLimitAboveLimit(name(reason.part()), about);
            case RETENTION_NOT_BELOW_LIMIT -> messages.retentionNotBelowLimit(name(reason.part()), about);
            case BELOW_STATUTORY_MINIMUM -> messages.belowStatutoryMinimum(about);
            case LIMIT_ABOVE_AUTHORITY -> messages.limitAboveAuthority(about);
            case LIMIT_NOT_ON_MENU -> messages.limitNotOnMenu(about);
            case RETENTION_NOT_ON_MENU -> messages.retentionNotOnMenu(about);
            case PART_LIMIT_ABOVE_OFFER -> messages.partLimitAboveOffer(name(reason.part()), about);
            case WAITING_PERIOD_BELOW_OFFER -> messages.waitingPeriodBelowOffer(name(reason.part()), about);
        };
    }

    private String name(@Nullable CoveragePart part) {
        return terms.part(requireNonNull(part));
    }
}
