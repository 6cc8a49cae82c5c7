package io.cyberpas.claims.process.pages;

import io.cyberpas.claims.process.ClockReading;
import io.cyberpas.claims.process.ClockState;
import io.cyberpas.claims.process.Span;
import io.cyberpas.claims.process.TimeUnit;
import io.cyberpas.platform.data.Bilingual;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** How values of the process look. */
@TemplateExtension
class ProcessDisplay {

    private ProcessDisplay() {}

    /** A text of the definition in the reader's language. */
    static String text(Bilingual text, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return text.in(language(locale));
    }

    /** {@code 10 business days}, {@code 24시간}. */
    static String text(Span span, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        var korean = language(locale).getLanguage().equals("ko");
        return span.length() + (korean ? korean(span.unit()) : english(span));
    }

    static String tone(ClockState state) {
        return switch (state) {
            case RUNNING -> "info";
            case MET -> "good";
            case MISSED -> "bad";
            case DROPPED -> "neutral";
        };
    }

    /** Whether it stopped after its time. */
    static boolean missed(ClockReading reading) {
        return reading.state() == ClockState.MISSED;
    }

    private static String korean(TimeUnit unit) {
        return switch (unit) {
            case HOURS -> "시간";
            case DAYS -> "일";
            case BUSINESS_DAYS -> "영업일";
        };
    }

    private static String english(Span span) {
        var one = switch (span.unit()) {
            case HOURS -> " hour";
            case DAYS -> " day";
            case BUSINESS_DAYS -> " business day";
        };
        return span.length() == 1 ? one : one + "s";
    }

    private static Locale language(Object locale) {
        return locale instanceof Locale known ? known : Locale.ENGLISH;
    }
}
