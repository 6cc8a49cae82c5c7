package io.cyberpas.platform.page;

import io.cyberpas.platform.problem.Phrasebook;
import io.cyberpas.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.UnaryOperator;

/** Says texts of problems in the language of the reader: <code>{cdi:phrases.of(line.problem)}</code> in templates. */
@Named("phrases")
@ApplicationScoped
public class Phrases {

    private final Phrasebook book;
    private final RequestLanguage language;

    @Inject
    Phrases(Phrasebook book, RequestLanguage language) {
        this.book = book;
        this.language = language;
    }

    /** The text as the reader understands it. */
    public String of(String english) {
        return teller().apply(english);
    }

    /** Says one text after the other in the language of the present request, even after its end. */
    public UnaryOperator<String> teller() {
        var locale = language.current().locale();
        return english -> book.in(locale, english);
    }

    Problem of(Problem problem) {
        return book.in(language.current().locale(), problem);
    }
}
