package io.cyberpas.platform.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of problems are called in Korean. Domain code says in English what is wrong; a phrase says the same in Korean, with
 * <code>{0}</code>, <code>{1}</code> … for what differs from case to case. What a phrase leaves open may itself be a phrase, or
 * several of them after commas or semicolons. A text of which the book knows nothing stays English, so nothing is ever lost. It
 * works on texts that were kept before anybody asked for a language, such as what is wrong with the lines of a file.
 */
public final class Phrasebook {

    private static final String NONE_OF_THEM = "$";

    private final Map<String, String> fixed = new HashMap<>();
    private final List<OpenPhrase> open = new ArrayList<>();

    /**
     * A book of these phrases.
     *
     * @param phrases the Korean of each English text
     * @throws IllegalArgumentException when a phrase could stand for anything, or its Korean leaves open what its English does not
     */
    public Phrasebook(Map<String, String> phrases) {
        phrases.forEach((english, korean) -> {
            if (OpenPhrase.isOpen(english)) {
                open.add(OpenPhrase.of(english, korean));
            } else {
                fixed.put(english, korean);
            }
        });
        open.sort(Comparator.comparingInt(OpenPhrase::literals).reversed());
    }

    /** The text in a language: English for any but Korean. */
    public String in(Locale language, String english) {
        return isKorean(language) ? korean(english) : english;
    }

    /** What is wrong with a field, in a language. */
    public FieldProblem in(Locale language, FieldProblem problem) {
        var allowed = problem.allowed();
        return new FieldProblem(
                problem.path(), in(language, problem.problem()), allowed == null ? null : in(language, allowed));
    }

    /** A problem in a language; its type, the names of fields and members that are no {@link Told} are the same in all of them. */
    public Problem in(Locale language, Problem problem) {
        if (!isKorean(language)) {
            return problem;
        }
        return new Problem(
                problem.type(),
                korean(problem.title()),
                problem.status(),
                detail(problem),
                problem.instance(),
                problem.errors().stream().map(each -> in(language, each)).toList(),
                problem.traceId(),
                members(problem.members()));
    }

    /** The Korean of a text, if the book knows it. */
    public Optional<String> known(String english) {
        var phrase = fixed.get(english);
        return phrase != null
                ? Optional.of(phrase)
                : open.stream()
                        .flatMap(each -> each.told(english, this::korean).stream())
                        .findFirst();
    }

    /** The detail of wrong input names its only field, whose name belongs to no language. */
    private @Nullable String detail(Problem problem) {
        var detail = problem.detail();
        if (detail == null) {
            return null;
        }
        var only = problem.errors().size() == 1 ? problem.errors().getFirst() : new FieldProblem(NONE_OF_THEM, "");
        return detail.equals(only.path() + " " + only.problem())
                ? only.path() + " " + korean(only.problem())
                : korean(detail);
    }

    private Map<String, Object> members(Map<String, Object> members) {
        Map<String, Object> told = new LinkedHashMap<>();
        members.forEach((name, value) -> told.put(name, member(value)));
        return told;
    }

    private Object member(Object value) {
        return switch (value) {
            case Told<?> words -> words.in(this::korean);
            case List<?> list -> list.stream().map(this::member).toList();
            default -> value;
        };
    }

    private String korean(String english) {
        return known(english)
                .or(() -> listed(english, "; "))
                .or(() -> listed(english, ", "))
                .orElse(english);
    }

    private Optional<String> listed(String english, String separator) {
        return english.contains(separator)
                ? Optional.of(String.join(
                        separator,
                        List.of(english.split(separator, -1)).stream()
                                .map(this::korean)
                                .toList()))
                : Optional.empty();
    }

    private static boolean isKorean(Locale language) {
        return language.getLanguage().equals(Locale.KOREAN.getLanguage());
    }
}
