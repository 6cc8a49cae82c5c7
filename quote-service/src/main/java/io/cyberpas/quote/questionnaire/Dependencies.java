package io.cyberpas.quote.questionnaire;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads from answers what the insured depends on. Questions with a {@code dependency} ask for it: choices name providers, but
 * for those that exclude all others, and those that a text question of the same kind is asked by. In texts, several names
 * are separated; a name that is written like a choice of the kind, in either language, is that choice.
 */
final class Dependencies {

    private static final Pattern SEPARATORS = Pattern.compile("[,;、·ㆍ・\\n]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<Question> questions;
    private final Answers heard;

    /**
     * @param questions all questions of the questionnaire
     * @param heard the answers to those that are asked
     */
    Dependencies(List<Question> questions, Answers heard) {
        this.questions = questions.stream()
                .filter(question -> question.dependency() != null)
                .toList();
        this.heard = heard;
    }

    /** Each once, in the order of asking. */
    List<Dependency> found() {
        Set<Dependency> found = new LinkedHashSet<>();
        for (Question question : questions) {
            DependencyKind kind = question.dependency();
            if (kind != null) {
                providers(question, kind)
                        .map(provider -> new Dependency(kind, provider))
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Stream<String> providers(Question question, DependencyKind kind) {
        return question.type() == QuestionType.TEXT
                ? heard.text(question.code()).stream().flatMap(text -> names(text, kind))
                : chosen(question)
                        .filter(choice -> !choice.alone() && !isNamedElsewhere(question, choice))
                        .map(Choice::code);
    }

    private Stream<Choice> chosen(Question question) {
        return question.choices().stream()
                .filter(choice -> heard.chosen(question.code()).contains(choice.code())
                        || heard.text(question.code())
                                .filter(choice.code()::equals)
                                .isPresent());
    }

    /** Whether the choice only leads to a text question of the same kind. */
    private boolean isNamedElsewhere(Question question, Choice choice) {
        return questions.stream()
                .filter(other -> other.type() == QuestionType.TEXT && other.dependency() == question.dependency())
                .map(Question::askedIf)
                .anyMatch(new Condition.Includes(question.code(), choice.code())::equals);
    }

    private Stream<String> names(String text, DependencyKind kind) {
        return Arrays.stream(SEPARATORS.split(Normalizer.normalize(text, Normalizer.Form.NFKC)))
                .map(Dependencies::normalised)
                .filter(name -> !name.isEmpty())
                .map(name -> known(name, kind));
    }

    /** The code of the choice that is written like this, otherwise the name itself. */
    private String known(String name, DependencyKind kind) {
        return questions.stream()
                .filter(question -> question.dependency() == kind)
                .flatMap(question -> question.choices().stream())
                .filter(choice -> Stream.of(
                                choice.code(),
                                choice.label().en(),
                                choice.label().ko())
                        .anyMatch(spelling -> normalised(spelling).equals(name)))
                .map(Choice::code)
                .findFirst()
                .orElse(name);
    }

    private static String normalised(String name) {
        return BLANKS.matcher(name.strip()).replaceAll(" ").toUpperCase(Locale.ROOT);
    }
}
