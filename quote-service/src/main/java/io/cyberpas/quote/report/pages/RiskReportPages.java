package io.cyberpas.quote.report.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.page.Here;
import io.cyberpas.platform.page.Language;
import io.cyberpas.quote.report.QuotedReport;
import io.cyberpas.quote.report.RiskReporting;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page of a risk report, and its document for who reads pages. */
@Path("/quotes")
class RiskReportPages {

    private final RiskReporting reporting;
    private final RiskReportDocument document;
    private final CurrentActor actor;
    private final Here here;
    private final Clock clock;
    private final ZoneId zone;

    RiskReportPages(
            RiskReporting reporting,
            RiskReportDocument document,
            CurrentActor actor,
            Here here,
            Clock clock,
            ZoneId zone) {
        this.reporting = reporting;
        this.document = document;
        this.actor = actor;
        this.here = here;
        this.clock = clock;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "riskreport")
    static class Templates {

        static native TemplateInstance page(ShownReport shown);

        private Templates() {}
    }

    @GET
    @Path("{number}/risk-report")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance report(@PathParam("number") String number, @QueryParam("option") @Nullable Integer option) {
        QuotedReport report = reporting.report(number, option, actor.get());
        return Templates.page(ShownReport.of(report, LocalDate.ofInstant(clock.instant(), zone), language()));
    }

    @GET
    @Path("{number}/risk-report.pdf")
    @Produces("application/pdf")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
    @Operation(hidden = true)
    public RestResponse<byte[]> document(
            @PathParam("number") String number,
            @QueryParam("option") @Nullable Integer option,
            @QueryParam("lang") @Nullable String lang) {
        Language language = ReportLanguage.of(lang, language());
        return document.answer(reporting.report(number, option, actor.get()), language);
    }

    private Language language() {
        return ReportLanguage.of(here.language(), Language.EN);
    }
}
