package io.cyberpas.policy.wording.pages;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.pages.PolicyMessages;
import io.cyberpas.policy.wording.Clause;
import io.cyberpas.policy.wording.DefinedTerm;
import io.cyberpas.policy.wording.Text;
import io.cyberpas.policy.wording.Wording;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How wordings look, on pages and documents alike. */
@TemplateExtension
class WordingDisplay {
    private static final String LOCALE = "locale";

    private WordingDisplay() {}

    /** A text of the data in the language of the reader. */
    static String words(Bilingual text, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return text.in(language(locale));
    }

    /** The paragraphs of a text in the language of the reader. */
    static List<List<Text.Span>> paragraphs(Text text, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return text.paragraphs(language(locale));
    }

    /** The defined terms in the order of the reader's language. */
    static List<DefinedTerm> terms(Wording wording, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return wording.termsUsed(language(locale));
    }

    /** The coverage parts on which a clause depends, by their names. */
    static String partNames(Clause clause, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        PolicyMessages words = MessageBundles.get(
                PolicyMessages.class, Localized.Literal.of(language(locale).getLanguage()));
        return clause.parts().stream()
                .sorted()
                .map((CoverageCode part) -> words.coverage(part))
                .collect(Collectors.joining(", "));
    }

    private static Locale language(Object locale) {
        return locale instanceof Locale known ? known : Locale.ENGLISH;
    }
}
