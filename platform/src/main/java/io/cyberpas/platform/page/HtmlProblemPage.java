package io.cyberpas.platform.page;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.Problem;
import io.cyberpas.platform.problem.ProblemPage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Problems for people: on top of the page they are on, or as a page of their own. */
@ApplicationScoped
class HtmlProblemPage implements ProblemPage {
    @CheckedTemplate(basePath = "problem")
    static class Templates {
        static native TemplateInstance fragment(Problem problem);

        static native TemplateInstance page(Problem problem);
    }

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private final Phrases phrases;

    HtmlProblemPage(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Object render(Problem problem, boolean fragment) {
        var told = readable(phrases.of(problem));
        return fragment ? Templates.fragment(told) : Templates.page(told);
    }

    /** With times as the reader's clock shows them, and without patterns that are meant for machines. */
    private static Problem readable(Problem problem) {
        var errors = problem.errors().stream()
                .map(each -> new FieldProblem(each.path(), each.problem(), readable(each.allowed())))
                .toList();
        return new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.instance(),
                errors,
                problem.traceId(),
                problem.members());
    }

    private static @Nullable String readable(@Nullable String allowed) {
        return allowed == null || allowed.indexOf('\\') >= 0
                ? null
                : INSTANT.matcher(allowed).replaceAll(found -> ValueDisplay.display(Instant.parse(found.group())));
    }
}
