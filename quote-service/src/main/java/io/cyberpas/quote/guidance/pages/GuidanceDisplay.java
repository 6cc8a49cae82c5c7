package io.cyberpas.quote.guidance.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.guidance.Guidance;
import io.cyberpas.quote.guidance.Outcome;
import io.cyberpas.quote.guidance.pages.text.GuidanceTexts;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** How guidance looks on the page. */
@TemplateExtension
class GuidanceDisplay {

    private GuidanceDisplay() {}

    /** Sentences and pictures in the reader's language. */
    static ShownGuidance shown(Guidance guidance, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return ShownGuidance.of(guidance, texts(locale));
    }

    /** Below the suggested limit: the law's minimum, if there is one. */
    static String limitHint(Guidance guidance, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        GuidanceTexts texts = texts(locale);
        return guidance.statutoryMinimum()
                .map(minimum -> texts.messages().statutoryMinimumIs(texts.amount(minimum)))
                .orElseGet(texts.messages()::eachYear);
    }

    /** The premium, or who has to judge it. */
    static String premiumText(Guidance guidance, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        GuidanceTexts texts = texts(locale);
        Money premium = guidance.suggested().premium();
        return premium == null ? texts.messages().byUnderwriter() : texts.amount(premium);
    }

    /** The page in another currency. */
    static String guidanceIn(String currency) {
        return "/guidance?currency=" + currency;
    }

    /** Colour of terms that are compared. */
    static String tone(Outcome.Kind kind) {
        return switch (kind) {
            case SUGGESTED -> "good";
            case CHOSEN -> "info";
            case LOWER_LIMIT, HIGHER_LIMIT -> "neutral";
        };
    }

    /** A share with two digits behind the point at most: {@code 96.7%}. */
    static String share(BigDecimal share) {
        return GuidanceTexts.percent(share);
    }

    private static GuidanceTexts texts(Object locale) {
        return GuidanceTexts.in(List.of(locale instanceof Locale known ? known : Locale.ENGLISH));
    }
}
