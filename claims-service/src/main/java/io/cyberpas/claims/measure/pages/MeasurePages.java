package io.cyberpas.claims.measure.pages;

import io.cyberpas.claims.measure.Measure;
import io.cyberpas.claims.measure.Measuring;
import io.cyberpas.claims.measure.MonthMeasures;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The measures of the process with a chart, for managers and auditors. */
@Path("/process/measures")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CLAIMS_MANAGER, Roles.AUDITOR})
@Blocking
class MeasurePages {

    private final Measuring measuring;

    MeasurePages(Measuring measuring) {
        this.measuring = measuring;
    }

    @CheckedTemplate(basePath = "measure")
    static class Templates {
        static native TemplateInstance measures(List<MonthMeasures> months, MeasureChart chart, Measuring.Months range);

        private Templates() {}
    }

    @TemplateExtension(namespace = "measures")
    static List<Measure> all() {
        return List.of(Measure.values());
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance measures(
            @RestQuery @Nullable String measure, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        var range = measuring.months(from, to);
        var months = measuring.measure(range);
        return Templates.measures(months, MeasureChart.of(named(measure), months), range);
    }

    private static Measure named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Measure.ACKNOWLEDGEMENT;
        }
        return Arrays.stream(Measure.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("measure", "is none", Arrays.toString(Measure.values()))));
    }
}
