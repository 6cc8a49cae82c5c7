package io.cyberpas.platform.document;

import io.cyberpas.platform.page.Language;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Makes documents of templates. */
@ApplicationScoped
public class Documents {

    private final Clock clock;

    @Inject
    Documents(Clock clock) {
        this.clock = clock;
    }

    /**
     * The template as a PDF file in a language, whatever the language of the request. At the same instant the same template
     * gives the same bytes.
     *
     * @throws IllegalStateException if the template is not well-formed
     */
    public byte[] pdf(TemplateInstance template, Language language) {
        return pdf(template, language, clock.instant());
    }

    /**
     * The same for a document that says it was made at that instant, so that it can be made anew with the same bytes.
     *
     * @throws IllegalStateException if the template is not well-formed
     */
    public byte[] pdf(TemplateInstance template, Language language, Instant made) {
        return Pdf.of(template.setLocale(language.locale()).render(), language, made);
    }
}
