package io.cyberpas.claims.duty.pages;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.duty.Completeness;
import io.cyberpas.claims.duty.DutyStatus;
import io.cyberpas.claims.duty.IncidentTrait;
import io.cyberpas.claims.duty.NoticeValue;
import io.cyberpas.platform.page.Language;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values of duties look. */
@TemplateExtension
class DutyDisplay {

    private DutyDisplay() {}

    /** Tone of the frame in which a status is shown. */
    static String tone(DutyStatus status) {
        return switch (status) {
            case OPEN -> "warn";
            case FILED -> "good";
            case WAIVED, NOT_APPLICABLE -> "neutral";
        };
    }

    static String tone(Completeness completeness) {
        return switch (completeness) {
            case COMPLETE -> "good";
            case PARTIAL -> "warn";
        };
    }

    /** What a notice says, in words of the language. */
    static @Nullable String said(NoticeValue value, Language language) {
        return NoticeWords.of(value, language);
    }

    /** The same in the reader's language. */
    static @Nullable String said(NoticeValue value, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        var language = locale instanceof Locale known ? Language.ofTag(known.getLanguage()) : null;
        return NoticeWords.of(value, language == null ? Language.EN : language);
    }

    /** What facts rest on; the triage in the reader's language, anything else as it was written. */
    static String basisName(String basis, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        var language = locale instanceof Locale known ? known.getLanguage() : "en";
        return basis.equals("TRIAGE")
                ? MessageBundles.get(DutyMessages.class, Localized.Literal.of(language))
                        .triage()
                : basis;
    }

    /** A span in the largest unit that fits: {@code 5 h}, {@code 3일}. */
    static String span(Duration span, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        var korean = locale instanceof Locale known && known.getLanguage().equals("ko");
        if (span.toHours() >= 48) {
            return span.toDays() + (korean ? "일" : " d");
        }
        if (span.toMinutes() >= 120) {
            return span.toHours() + (korean ? "시간" : " h");
        }
        return Math.max(1, span.toMinutes()) + (korean ? "분" : " min");
    }

    @TemplateExtension(namespace = "traits")
    static List<IncidentTrait> all() {
        return List.of(IncidentTrait.values());
    }

    @TemplateExtension(namespace = "traits")
    static List<IncidentTrait.Group> groups() {
        return List.of(IncidentTrait.Group.values());
    }

    /** Kinds of data of which the persons are counted apart. */
    @TemplateExtension(namespace = "traits")
    static List<IncidentTrait> dataKinds() {
        return IncidentTrait.Group.DATA.traits().stream()
                .filter(each -> each != IncidentTrait.PERSONAL_DATA_LEAKED)
                .toList();
    }

    @TemplateExtension(namespace = "dutyChoices")
    static List<Completeness> completeness() {
        return List.of(Completeness.values());
    }

    @TemplateExtension(namespace = "dutyChoices")
    static List<Jurisdiction> jurisdictions() {
        return List.of(Jurisdiction.values());
    }

    @TemplateExtension(namespace = "dutyChoices")
    static List<Language> languages() {
        return List.of(Language.KO, Language.EN);
    }
}
