package io.cyberpas.claims.panel.pages;

import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.claims.panel.FirmProfile;
import io.cyberpas.claims.panel.Rate;
import io.cyberpas.claims.panel.RateCard;
import io.cyberpas.claims.panel.RateCardStatus;
import io.cyberpas.platform.money.Money;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;

/** How values of the panel look. */
@TemplateExtension
final class PanelDisplay {

    private PanelDisplay() {}

    static String tone(RateCardStatus status) {
        return switch (status) {
            case PROPOSED -> "progress";
            case APPROVED -> "good";
            case REJECTED -> "bad";
        };
    }

    /** The name of a firm in the reader's language. */
    static String shownName(FirmProfile profile, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return profile.name(locale instanceof Locale known ? known : Locale.ENGLISH);
    }

    /** Whether a firm can be appointed as it. */
    static boolean offeredBy(FirmKind kind, FirmProfile profile) {
        return profile.kindsOffered().contains(kind);
    }

    /** What an hour costs. */
    static Money hour(RateCard card, Rate rate) {
        return Money.of(rate.amount(), card.currency());
    }

    /** Codes as a form field holds them. */
    static String asCodes(List<String> codes) {
        return String.join(", ", codes);
    }

    /** Texts as a form field of several lines holds them. */
    static String asLines(List<String> lines) {
        return String.join("\n", lines);
    }

    @TemplateExtension(namespace = "firmKinds")
    static List<FirmKind> all() {
        return List.of(FirmKind.values());
    }
}
