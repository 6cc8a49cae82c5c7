package io.cyberpas.quote.report.pages;

import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which language a report is wanted in. */
public final class ReportLanguage {

    private ReportLanguage() {}

    /**
     * The language asked for by its tag, or the other where none is asked for.
     *
     * @throws InvalidInputException if reports are not written in it
     */
    public static Language of(@Nullable String tag, Language otherwise) {
        if (tag == null) {
            return otherwise;
        }
        Language language = Language.ofTag(tag);
        if (language == null) {
            throw new InvalidInputException(new FieldProblem(
                    "lang",
                    "is not a language of reports",
                    Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "))));
        }
        return language;
    }

    /** The first of the languages that reports are written in, otherwise English. */
    public static Language firstOf(List<Locale> languages) {
        return languages.stream()
                .map(locale -> Language.ofTag(locale.getLanguage()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Language.EN);
    }
}
