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

    private final Phrases phrases;

    HtmlProblemPage(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Object render(Problem problem, boolean fragment) {
        var told = phrases.of(problem);
        return fragment ? Templates.fragment(told) : Templates.page(told);
    }
}
