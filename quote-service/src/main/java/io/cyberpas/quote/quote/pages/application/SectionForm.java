package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Section;
import io.cyberpas.quote.questionnaire.pages.AnswersForm;
import io.cyberpas.quote.questionnaire.pages.QuestionField;
import io.cyberpas.quote.questionnaire.pages.SectionFields;
import io.cyberpas.quote.quote.Application;
import io.cyberpas.quote.quote.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A section of the questionnaire, as far as it is asked under the other answers.
 *
 * @param section the section
 * @param questions what is asked of it
 */
public record SectionForm(Section section, List<AskedQuestion> questions) implements StepForm {

    /**
     * One question.
     *
     * @param field how it is answered
     * @param problem what is wrong with the answer, if that is to be told
     */
    public record AskedQuestion(
            QuestionField field, @Nullable FieldProblem problem) {

        /** Identifier of the question on its page. */
        public String id() {
            return Field.idOf(field.question());
        }

        /** The place where the problem is told. */
        public Note note() {
            return Note.of(id(), problem);
        }
    }

    static SectionForm of(Section section, Application application, Edition edition, Field.Source fields) {
        List<AskedQuestion> questions =
                SectionFields.of(
                                edition.questionnaire(),
                                application.answers(),
                                edition.product().currency())
                        .stream()
                        .filter(asked -> asked.section().equals(section))
                        .flatMap(asked -> asked.fields().stream())
                        .map(field -> new AskedQuestion(field, fields.problem(field.name())))
                        .toList();
        return new SectionForm(section, questions);
    }

    /** What has no shape of an answer, such as a text without end, is told and left out; the rest is kept. */
    static Application read(Section section, Application before, Edition edition, DraftFields fields) {
        Map<String, List<String>> form = new HashMap<>(fields.form());
        form.keySet().removeIf(name -> name.startsWith("answers.") && !isAskedFor(name, section));
        while (true) {
            try {
                Answers answers = AnswersForm.replace(edition.questionnaire(), section, before.answers(), form);
                return before.with(answers);
            } catch (InvalidInputException e) {
                int fieldsBefore = form.size();
                e.errors().forEach(problem -> {
                    fields.refuse(problem);
                    form.remove(Field.nameOf(problem.path()));
                });
                if (form.size() == fieldsBefore) {
                    throw e;
                }
            }
        }
    }

    @Override
    public List<Note> notes() {
        return questions.stream().map(AskedQuestion::note).toList();
    }

    private static boolean isAskedFor(String name, Section section) {
        return section.questions().stream().anyMatch(question -> name.equals("answers." + question.code()));
    }
}
