package io.cyberpas.claims.duty.pages;

import io.cyberpas.claims.claim.pages.ClaimMessages;
import io.cyberpas.claims.duty.IncidentTrait;
import io.cyberpas.claims.duty.NoticeValue;
import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.page.ValueDisplay;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What notices say, in words of a language. */
public final class NoticeWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'KST'", Locale.ROOT).withZone(ZoneId.of("Asia/Seoul"));

    private NoticeWords() {}

    /** The words of a value; null where there is none. */
    public static @Nullable String of(@Nullable NoticeValue value, Language language) {
        return switch (value) {
            case null -> null;
            case NoticeValue.Words words -> words.text();
            case NoticeValue.Stated stated -> stated.in(language);
            case NoticeValue.Moment moment -> time(moment.at());
            case NoticeValue.Day day -> day.on().toString();
            case NoticeValue.Number number -> ValueDisplay.grouped(number.number());
            case NoticeValue.Persons persons -> persons(persons, language);
            case NoticeValue.Kinds kinds ->
                kinds.kinds().entrySet().stream()
                        .map(each -> kind(each, language))
                        .collect(Collectors.joining("; "));
            case NoticeValue.Traits traits ->
                traits.traits().stream()
                        .map(each -> messages(language).trait(each))
                        .collect(Collectors.joining("; "));
            case NoticeValue.Grave grave ->
                MessageBundles.get(ClaimMessages.class, localized(language)).severity(grave.severity());
            case NoticeValue.YesNo answer -> yesNo(answer.yes(), language);
        };
    }

    private static String kind(Map.Entry<IncidentTrait, Long> kind, Language language) {
        var name = messages(language).trait(kind.getKey());
        return kind.getValue() == 0 ? name : name + ": " + ValueDisplay.grouped(kind.getValue());
    }

    private static String persons(NoticeValue.Persons persons, Language language) {
        return messages(language)
                .personsRange(
                        ValueDisplay.grouped(persons.best()),
                        ValueDisplay.grouped(persons.low()),
                        ValueDisplay.grouped(persons.high()));
    }

    private static String yesNo(boolean yes, Language language) {
        var words = messages(language);
        return yes ? words.yes() : words.no();
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private static DutyMessages messages(Language language) {
        return MessageBundles.get(DutyMessages.class, localized(language));
    }

    private static Localized localized(Language language) {
        return Localized.Literal.of(language.tag());
    }
}
