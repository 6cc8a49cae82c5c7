package io.cyberpas.quote.questionnaire.pages;

import io.cyberpas.quote.questionnaire.Choice;
import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.questionnaire.QuestionType;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form field for a question; {@code templates/questionnaire/question.html} shows it.
 *
 * @param question the question
 * @param answer what is answered so far, right or wrong
 * @param currency of an amount
 * @param deciding whether further questions are asked or not by its answer
 */
public record QuestionField(Question question, @Nullable Object answer, Currency currency, boolean deciding) {

    static final String PREFIX = "answers.";

    private static final int ONE_LINE = 300;

    /** Name of the field in a form. */
    public String name() {
        return PREFIX + question.code();
    }

    /** Identifier of the field on its page. */
    public String id() {
        return "answer-" + question.code();
    }

    /** The answer as the field holds it. */
    public String value() {
        return switch (answer) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> answer.toString();
        };
    }

    /** Whether the field is made of several boxes under one question. */
    public boolean isGroup() {
        return isYesNo() || question.type() == QuestionType.CHOICES;
    }

    /** Whether the answer is yes or no. */
    public boolean isYesNo() {
        return question.type() == QuestionType.YES_NO;
    }

    /** Whether an answer takes more than one line. */
    public boolean isLong() {
        Integer longest = question.maxLength();
        return longest != null && longest > ONE_LINE;
    }

    /** Whether the answer is this one of yes and no. */
    public boolean isAnswered(boolean yes) {
        return answer instanceof Boolean given && given == yes;
    }

    /** Whether the choice is the answer, or among the answers. */
    public boolean isChosen(Choice choice) {
        return choice.code().equals(answer) || (answer instanceof List<?> codes && codes.contains(choice.code()));
    }
}
