package io.cyberpas.claims.letter.pages;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.document.PaperSource;
import io.cyberpas.claims.document.PaperSubject;
import io.cyberpas.claims.letter.Insurer;
import io.cyberpas.claims.letter.Letter;
import io.cyberpas.claims.letter.Letters;
import io.cyberpas.platform.document.Documents;
import io.cyberpas.platform.page.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Prints letters to the insured. A letter bears the time at which what it says was recorded last. */
@ApplicationScoped
class LetterPress implements PaperSource {

    private final Letters letters;
    private final Documents documents;
    private final Insurer insurer;

    LetterPress(Letters letters, Documents documents, Insurer insurer) {
        this.letters = letters;
        this.documents = documents;
        this.insurer = insurer;
    }

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        static native TemplateInstance letter(Letter letter, PrintedInsurer insurer);

        private Templates() {}
    }

    @Override
    public List<PaperSubject> subjects(Claim claim) {
        return letters.of(claim).stream()
                .map(each -> new PaperSubject(each.kind(), each.reference(), each.recordedAt(), null))
                .toList();
    }

    @Override
    public byte[] print(Claim claim, PaperSubject subject, Language language) {
        var letter = letters.of(claim).stream()
                .filter(each ->
                        each.kind() == subject.kind() && each.reference().equals(subject.reference()))
                .findFirst()
                .orElseThrow();
        var template = Templates.letter(letter, PrintedInsurer.of(insurer, language));
        return documents.pdf(template, language, letter.recordedAt());
    }
}
