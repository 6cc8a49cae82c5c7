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

    @Override
    public Object render(Problem problem, boolean fragment) {
        return fragment ? Templates.fragment(problem) : Templates.page(problem);
    }
}
