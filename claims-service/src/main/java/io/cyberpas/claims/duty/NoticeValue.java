package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.Severity;
import io.cyberpas.platform.page.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Something a notice says, free of any language where it can be. */
public sealed interface NoticeValue {

    /** A text as it was written; given as it is in any language. */
    record Words(String text) implements NoticeValue {}

    /** A text in one language or both, such as one that somebody stated; the other one serves where one is missing. */
    record Stated(Map<Language, String> texts) implements NoticeValue {
        public Stated {
            texts = new EnumMap<>(texts);
        }

        public String in(Language language) {
            return texts.getOrDefault(language, texts.values().iterator().next());
        }
    }

    record Moment(Instant at) implements NoticeValue {}

    record Day(LocalDate on) implements NoticeValue {}

    record Number(long number) implements NoticeValue {}

    /** Persons affected as the forensic report counts them. */
    record Persons(long low, long best, long high) implements NoticeValue {}

    /** Traits, each with the number of persons, 0 where it is not known. */
    record Kinds(Map<IncidentTrait, Long> kinds) implements NoticeValue {
        public Kinds {
            kinds = new EnumMap<>(kinds);
        }
    }

    record Traits(List<IncidentTrait> traits) implements NoticeValue {
        public Traits {
            traits = List.copyOf(traits);
        }
    }

    record Grave(Severity severity) implements NoticeValue {}

    record YesNo(boolean yes) implements NoticeValue {}
}
