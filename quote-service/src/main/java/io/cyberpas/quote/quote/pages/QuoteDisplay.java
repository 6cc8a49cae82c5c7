package io.cyberpas.quote.quote.pages;

import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteStatus;
import io.cyberpas.quote.quote.Transition;
import io.cyberpas.quote.quote.UnderwritingFile;
import io.cyberpas.quote.quote.pages.text.QuoteMessages;
import io.cyberpas.quote.quote.pages.text.ReasonTexts;
import io.cyberpas.quote.tariff.Control;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How quotes look on pages. */
@TemplateExtension
class QuoteDisplay {

    private QuoteDisplay() {}

    /** Colour of a state. */
    static String tone(QuoteStatus status) {
        return switch (status) {
            case DRAFT, SUBMITTED -> "neutral";
            case REFERRED -> "warn";
            case QUOTED -> "info";
            case ACCEPTED -> "progress";
            case BOUND -> "good";
            case DECLINED -> "bad";
            case WITHDRAWN, EXPIRED -> "neutral";
        };
    }

    /** Picture of a state. */
    static String icon(QuoteStatus status) {
        return switch (status) {
            case DRAFT -> "pencil";
            case SUBMITTED -> "send";
            case REFERRED -> "user-search";
            case QUOTED -> "receipt";
            case ACCEPTED -> "thumb-up";
            case BOUND -> "shield-check";
            case DECLINED -> "ban";
            case WITHDRAWN -> "arrow-back-up";
            case EXPIRED -> "clock-off";
        };
    }

    /** The reasons as sentences in the reader's language; brokers are not told of those that the insurer keeps to itself. */
    static List<String> reasonTexts(
            Quote quote, boolean insurer, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        ReasonTexts texts = ReasonTexts.in(languages(locale));
        Currency currency = quote.proposal().currency();
        return quote.reasons().stream()
                .filter(reason -> insurer || !reason.code().isConfidential())
                .map(reason -> texts.of(reason, currency))
                .toList();
    }

    /** Over the reasons: whether they refer or decline. */
    static String reasonHeading(Quote quote, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        QuoteMessages messages = ReasonTexts.messages(languages(locale));
        return declines(quote) ? messages.reasonsDeclined() : messages.reasonsReferred();
    }

    /** Colour of the reasons. */
    static String reasonTone(Quote quote) {
        if (declines(quote)) {
            return "bad";
        }
        return quote.status() == QuoteStatus.REFERRED ? "warn" : "info";
    }

    /** Colour of an answer to the clearance question. */
    static String tone(UnderwritingFile.Clearance clearance) {
        return clearance.granted() ? "good" : "bad";
    }

    /** A change in percent with its sign, such as {@code −5%}. */
    static String signedPercent(BigDecimal percent) {
        String digits = percent.abs().stripTrailingZeros().toPlainString();
        return (percent.signum() < 0 ? "−" : "+") + digits + "%";
    }

    /** Controls in the order in which they are asked for. */
    static List<Control> orderly(Set<Control> controls) {
        return controls.stream().sorted().toList();
    }

    /** What people said; the codes of the rules are shown as sentences elsewhere. */
    static String reasonText(Transition step) {
        String reason = step.reason();
        return reason == null || step.isByRules() ? "" : reason;
    }

    private static boolean declines(Quote quote) {
        return quote.reasons().stream().anyMatch(reason -> reason.code().declines());
    }

    private static List<Locale> languages(Object locale) {
        return List.of(locale instanceof Locale known ? known : Locale.ENGLISH);
    }
}
