package io.cyberpas.quote.questionnaire.pages;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.quote.questionnaire.Binding;
import io.cyberpas.quote.questionnaire.Condition;
import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.questionnaire.QuestionType;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** How questionnaires look on pages. */
@TemplateExtension
class QuestionnaireDisplay {

    private static final String LOCALE = "locale";

    private QuestionnaireDisplay() {}

    /** The text in the reader's language. */
    static String text(Bilingual text, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return text.in(locale(locale));
    }

    /** The condition as a sentence in the reader's language. */
    static String sentence(
            Questionnaire questionnaire,
            Condition condition,
            @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return new ConditionText(questionnaire, locale(locale)).of(condition);
    }

    /** How many questions must be answered in any case. */
    static int requiredCount(Questionnaire questionnaire) {
        return (int) questionnaire.questions().stream()
                .filter(question -> question.required() && question.askedIf() == null)
                .count();
    }

    /** How many questions there are. */
    static int questionCount(Questionnaire questionnaire) {
        return questionnaire.questions().size();
    }

    /** The question's label by its code. */
    static String labelOf(
            Questionnaire questionnaire, String code, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return questionnaire
                .question(code)
                .map(question -> question.label().in(locale(locale)))
                .orElse(code);
    }

    /** Where the answer stands in a submission. */
    static String boundPath(Question question) {
        Binding bind = question.bind();
        return bind == null ? question.path() : bind.path();
    }

    /** Whether the range is worth telling: a percentage is known to end at 100. */
    static boolean isRanged(Question question) {
        return question.type() == QuestionType.WHOLE_NUMBER || question.type() == QuestionType.MONEY;
    }

    private static Locale locale(Object locale) {
        return locale instanceof Locale known ? known : Locale.ENGLISH;
    }
}
