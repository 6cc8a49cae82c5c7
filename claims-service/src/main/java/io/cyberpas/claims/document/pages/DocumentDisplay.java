package io.cyberpas.claims.document.pages;

import io.cyberpas.claims.document.Audience;
import io.cyberpas.claims.document.ClaimDocument;
import io.cyberpas.claims.document.PaperType;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.page.Language;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;

/** How papers look, and the choices of their forms. */
@TemplateExtension
class DocumentDisplay {

    private DocumentDisplay() {}

    /** A text of the reference data in the reader's language. */
    static String words(Bilingual text, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return text.in(locale instanceof Locale known ? known : Locale.ENGLISH);
    }

    /** The language of a paper, in that language; a dash for what came in from others. */
    static String languageName(ClaimDocument document) {
        return switch (document.language()) {
            case KO -> "한국어";
            case EN -> "English";
            case null -> "–";
        };
    }

    @TemplateExtension(namespace = "docChoices")
    static List<Audience> audiences() {
        return List.of(Audience.INSURER, Audience.INSURED, Audience.FIRM);
    }

    @TemplateExtension(namespace = "docChoices")
    static List<Language> languages() {
        return List.of(Language.KO, Language.EN);
    }

    @TemplateExtension(namespace = "docChoices")
    static String endings() {
        return PaperType.extensions();
    }
}
