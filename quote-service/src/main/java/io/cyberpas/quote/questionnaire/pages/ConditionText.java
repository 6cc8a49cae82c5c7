package io.cyberpas.quote.questionnaire.pages;

import io.cyberpas.quote.questionnaire.Choice;
import io.cyberpas.quote.questionnaire.Condition;
import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says conditions in the reader's language. */
final class ConditionText {

    private final Questionnaire questionnaire;
    private final Locale locale;
    private final QuestionnaireMessages words;

    ConditionText(Questionnaire questionnaire, Locale locale) {
        this.questionnaire = questionnaire;
        this.locale = locale;
        this.words = MessageBundles.get(
                QuestionnaireMessages.class,
                Localized.Literal.of(locale.getLanguage().equals("ko") ? "ko" : "en"));
    }

    String of(Condition condition) {
        return switch (condition) {
            case Condition.Is(String code, Boolean yes) -> words.is(label(code), yesNo(yes));
            case Condition.Is(String code, Object choice) -> words.is(label(code), choice(code, choice.toString()));
            case Condition.Includes(String code, String choice) -> words.includes(label(code), choice(code, choice));
            case Condition.AtLeast(String code, var number) -> words.atLeast(label(code), number.toPlainString());
            case Condition.Answered(String code, boolean answered) ->
                answered ? words.answeredAtAll(label(code)) : words.unanswered(label(code));
            case Condition.All(List<Condition> all) -> joined(all, words.and());
            case Condition.Any(List<Condition> any) -> joined(any, words.or());
            case Condition.Not(Condition not) -> words.not(of(not));
        };
    }

    private String joined(List<Condition> conditions, String by) {
        return conditions.stream()
                .map(condition ->
                        conditions.size() > 1 && isCompound(condition) ? "(" + of(condition) + ")" : of(condition))
                .collect(Collectors.joining(" " + by + " "));
    }

    private static boolean isCompound(Condition condition) {
        return condition instanceof Condition.All || condition instanceof Condition.Any;
    }

    private String label(String code) {
        return questionnaire
                .question(code)
                .map(question -> question.label().in(locale))
                .orElse(code);
    }

    private String choice(String code, String choiceCode) {
        @Nullable
        Choice choice = questionnaire
                .question(code)
                .map((Question question) -> question.choice(choiceCode))
                .orElse(null);
        return choice == null ? choiceCode : choice.label().in(locale);
    }

    private String yesNo(boolean yes) {
        return switch (locale.getLanguage()) {
            case "ko" -> yes ? "예" : "아니요";
            default -> yes ? "Yes" : "No";
        };
    }
}
