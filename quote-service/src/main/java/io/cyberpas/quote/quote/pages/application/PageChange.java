package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.quote.quote.pages.application.SectionForm.AskedQuestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an automatic save changes in the form on the reader's page. Questions come and go one by one and the other fields are left
 * alone, because the reader may be typing into them meanwhile.
 *
 * @param gone identifiers of the questions that are no longer asked
 * @param asked the questions that are asked now, in their order
 * @param row the row that has come after the findings
 * @param redrawn whether the form has to be shown anew, as when findings have moved up
 */
public record PageChange(List<String> gone, List<NewQuestion> asked, FindingsForm.@Nullable Row row, boolean redrawn) {

    private static final PageChange NONE = new PageChange(List.of(), List.of(), null, false);

    /**
     * A question that is asked now.
     *
     * @param question the question
     * @param where where it is put, in the words of the script
     */
    public record NewQuestion(AskedQuestion question, String where) {}

    static PageChange between(StepForm before, StepForm after) {
        return switch (after) {
            case SectionForm now when before instanceof SectionForm then -> questions(then, now);
            case FindingsForm now when before instanceof FindingsForm then -> rows(then, now);
            case SectionForm _, FindingsForm _, InsuredForm _, CoverForm _, ReviewForm _ -> NONE;
        };
    }

    private static PageChange questions(SectionForm then, SectionForm now) {
        List<String> before = ids(then);
        List<String> after = ids(now);
        List<NewQuestion> asked = new ArrayList<>();
        String where = "afterbegin:#questions";
        for (AskedQuestion question : now.questions()) {
            if (!before.contains(question.id())) {
                asked.add(new NewQuestion(question, where));
            }
            where = "afterend:#" + question.id();
        }
        List<String> gone = before.stream().filter(id -> !after.contains(id)).toList();
        return new PageChange(gone, asked, null, false);
    }

    private static PageChange rows(FindingsForm then, FindingsForm now) {
        int more = now.rows().size() - then.rows().size();
        return switch (more) {
            case 0 -> NONE;
            case 1 -> new PageChange(List.of(), List.of(), now.rows().getLast(), false);
            default -> new PageChange(List.of(), List.of(), null, true);
        };
    }

    private static List<String> ids(SectionForm form) {
        return form.questions().stream().map(AskedQuestion::id).toList();
    }
}
