package io.cyberpas.quote.questionnaire;

import io.cyberpas.platform.data.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong together.
 *
 * @param code short name
 * @param title heading
 * @param hint what to know before answering
 * @param questions at least one, in the order of asking
 */
public record Section(
        String code, Bilingual title, @Nullable Bilingual hint, List<Question> questions) {

    /** @throws IllegalArgumentException if the title or the questions are missing */
    public Section {
        Question.requireCode("section", code);
        if (title == null || questions == null || questions.isEmpty()) {
            throw new IllegalArgumentException("section %s has no title or no questions".formatted(code));
        }
        questions = List.copyOf(questions);
    }
}
