package io.cyberpas.platform.page;

import io.cyberpas.platform.problem.Problem;
import io.cyberpas.platform.problem.ProblemPage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** Problems for people: on top of the page they are on, or as a page of their own. */
@ApplicationScoped
class HtmlProblemPage implements ProblemPage {
    @CheckedTemplate(basePath = "problem")
    static class Templates {
        static native TemplateInstance fragment(Problem problem);

        static native TemplateInstance page(Problem problem);
    }

    private final ProblemWords words;
    private final RequestLanguage language;

    HtmlProblemPage(ProblemWords words, RequestLanguage language) {
        this.words = words;
        this.language = language;
    }

    @Override
    public Object render(Problem problem, boolean fragment) {
        Problem said = words.in(language.current(), problem);
        return fragment ? Templates.fragment(said) : Templates.page(said);
    }
}
