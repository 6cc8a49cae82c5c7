package io.cyberpas.quote.questionnaire.pages;

import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.questionnaire.Section;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The form fields of a section: those that are asked under the answers and are no fields of the submission itself.
 * {@code templates/questionnaire/section.html} shows them.
 *
 * @param section the section
 * @param fields what is asked of it
 */
public record SectionFields(Section section, List<QuestionField> fields) {

    /** The sections of which anything is asked, in their order. */
    public static List<SectionFields> of(Questionnaire questionnaire, Answers answers, Currency currency) {
        Set<Question> asked = new HashSet<>(questionnaire.asked(answers));
        return questionnaire.sections().stream()
                .map(section -> new SectionFields(
                        section,
                        section.questions().stream()
                                .filter(asked::contains)
                                .filter(question -> !question.isBound())
                                .map(question -> new QuestionField(
                                        question,
                                        answers.value(question.code()),
                                        currency,
                                        !questionnaire.decidedBy(question).isEmpty()))
                                .toList()))
                .filter(section -> !section.fields().isEmpty())
                .toList();
    }

    /** How many of the fields are answered. */
    public long answered() {
        return fields.stream().filter(field -> field.answer() != null).count();
    }
}
