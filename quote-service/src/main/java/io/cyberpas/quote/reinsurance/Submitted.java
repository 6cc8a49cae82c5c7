package io.cyberpas.quote.reinsurance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Binding;
import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.questionnaire.Standing;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has been said about a risk: answers, and the fields of the submission that answer questions as well.
 *
 * @param questionnaire what was asked
 * @param answers what was answered
 * @param fields the fields that are filled: text, number, {@link Money} or an enum constant
 * @param currency of amounts among the answers
 */
public record Submitted(Questionnaire questionnaire, Answers answers, Map<Binding, Object> fields, Currency currency) {

    public Submitted {
        answers = questionnaire.relevant(answers);
        fields = Map.copyOf(fields);
    }

    Question question(String code) {
        return questionnaire
                .question(code)
                .orElseThrow(
                        () -> new IllegalStateException("%s does not ask %s".formatted(questionnaire.version(), code)));
    }

    Standing standing(Question question) {
        if (question.isBound()) {
            return value(question) == null ? Standing.OPEN : Standing.ANSWERED;
        }
        return questionnaire.standing(question, answers);
    }

    /** The answer in the form in which {@link Answers} hold it, wherever it stands. */
    @Nullable
    Object value(Question question) {
        Binding bind = question.bind();
        return bind == null ? answers.value(question.code()) : plain(fields.get(bind));
    }

    private static @Nullable Object plain(@Nullable Object field) {
        return switch (field) {
            case null -> null;
            case Money money -> money.amount();
            case BigDecimal number -> number;
            case Number number -> BigDecimal.valueOf(number.longValue());
            default -> field.toString();
        };
    }
}
