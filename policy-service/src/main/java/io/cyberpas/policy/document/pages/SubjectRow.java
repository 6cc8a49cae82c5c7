package io.cyberpas.policy.document.pages;

import io.cyberpas.platform.page.Language;
import io.cyberpas.policy.document.DocumentSubject;
import io.cyberpas.policy.document.PolicyDocument;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something of which documents can be made, with those made of it.
 *
 * @param cells one a language
 */
public record SubjectRow(DocumentSubject subject, List<Cell> cells) {

    /** A language, and the document in it; null where none has been made. */
    public record Cell(Language language, @Nullable PolicyDocument document) {}

    static List<SubjectRow> of(List<DocumentSubject> subjects, List<PolicyDocument> made) {
        return subjects.stream()
                .map(subject -> new SubjectRow(
                        subject,
                        Arrays.stream(Language.values())
                                .map(language -> new Cell(language, find(made, subject, language)))
                                .toList()))
                .toList();
    }

    private static @Nullable PolicyDocument find(
            List<PolicyDocument> made, DocumentSubject subject, Language language) {
        return made.stream()
                .filter(document -> document.kind() == subject.kind()
                        && document.reference().equals(subject.reference())
                        && document.language() == language)
                .findFirst()
                .orElse(null);
    }
}
