package io.cyberpas.quote.questionnaire.pages;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.questionnaire.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers from form fields named {@code answers.CODE}. What is no number is kept as it was typed, so that a draft
 * loses nothing; the questionnaire then says that it is wrong.
 */
public final class AnswersForm {

    private static final String CURRENCY_SUFFIX = "Currency";

    private AnswersForm() {}

    /**
     * All answers of a form.
     *
     * @throws InvalidInputException on fields for questions there are not, and on what has no shape of an answer
     */
    public static Answers read(Questionnaire questionnaire, Map<String, List<String>> form) {
        requireKnown(questionnaire, form);
        return Answers.of(answers(questionnaire.questions(), form));
    }

    /**
     * Earlier answers with those of one section replaced by the form; what the form leaves empty is unanswered.
     *
     * @throws InvalidInputException on fields for questions there are not, and on what has no shape of an answer
     */
    public static Answers replace(
            Questionnaire questionnaire, Section section, Answers before, Map<String, List<String>> form) {
        requireKnown(questionnaire, form);
        Map<String, Object> answers = new HashMap<>(before.toMap());
        section.questions().forEach(question -> answers.remove(question.code()));
        answers.putAll(answers(section.questions(), form));
        return Answers.of(answers);
    }

    private static Map<String, Object> answers(List<Question> questions, Map<String, List<String>> form) {
        Map<String, Object> answers = new HashMap<>();
        for (Question question : questions) {
            List<String> values = form.getOrDefault(QuestionField.PREFIX + question.code(), List.of());
            Object answer = question.isBound() ? null : answer(question, values);
            if (answer != null) {
                answers.put(question.code(), answer);
            }
        }
        return answers;
    }

    private static @Nullable Object answer(Question question, List<String> values) {
        List<String> filled = values.stream().filter(value -> !value.isBlank()).toList();
        if (filled.isEmpty()) {
            return null;
        }
        String first = filled.getFirst().strip();
        return switch (question.type()) {
            case YES_NO -> yesNo(first);
            case WHOLE_NUMBER, MONEY, PERCENTAGE -> number(first);
            case DATE, CHOICE, TEXT -> first;
            case CHOICES -> filled;
        };
    }

    private static Object yesNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> text;
        };
    }

    private static Object number(String text) {
        try {
            return new BigDecimal(text.replaceAll("[\\s,_]", ""));
        } catch (NumberFormatException _) {
            return text;
        }
    }

    /** The currency beside an amount is not asked for: it is that of the product. */
    private static void requireKnown(Questionnaire questionnaire, Map<String, List<String>> form) {
        List<FieldProblem> problems = new ArrayList<>();
        for (String name : form.keySet()) {
            if (name.startsWith(QuestionField.PREFIX) && !name.endsWith(CURRENCY_SUFFIX)) {
                String code = name.substring(QuestionField.PREFIX.length());
                if (questionnaire.question(code).isEmpty()) {
                    problems.add(new FieldProblem("$." + name, "is not a question of " + questionnaire.version()));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
