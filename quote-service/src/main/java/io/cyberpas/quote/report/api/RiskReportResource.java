package io.cyberpas.quote.report.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.page.Language;
import io.cyberpas.quote.report.RiskReporting;
import io.cyberpas.quote.report.pages.ReportLanguage;
import io.cyberpas.quote.report.pages.RiskReportDocument;
import io.cyberpas.quote.report.pages.text.RiskTexts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Risk reports of quotes. */
@Path("/api/quotes")
@Tag(name = "Risk reports", description = "What is weak, what to mend, and what that would save")
class RiskReportResource {

    private final RiskReporting reporting;
    private final RiskReportDocument document;
    private final CurrentActor actor;
    private final HttpHeaders headers;

    RiskReportResource(RiskReporting reporting, RiskReportDocument document, CurrentActor actor, HttpHeaders headers) {
        this.reporting = reporting;
        this.document = document;
        this.actor = actor;
        this.headers = headers;
    }

    @GET
    @Path("{number}/risk-report")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
    @Operation(
            summary = "Read the risk report of a quote",
            description =
                    "Grade with reasons, weaknesses with what each mend alone would save, found by rating the mended company. Drafts and household products have none.")
    public RiskReportView readRiskReport(
            @PathParam("number") String number,
            @Parameter(description = "Number of the option; the accepted or first one if left out")
                    @QueryParam("option")
                    @Nullable
                    Integer option) {
        return RiskReportView.of(reporting.report(number, option, actor.get()), RiskTexts.in(acceptedLanguage()));
    }

    @GET
    @Path("{number}/risk-report.pdf")
    @Produces("application/pdf")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
    @Operation(
            summary = "Read the risk report of a quote as a document",
            description = "A tagged PDF file in Korean (`ko`) or English (`en`).")
    public RestResponse<byte[]> readRiskReportDocument(
            @PathParam("number") String number,
            @QueryParam("option") @Nullable Integer option,
            @QueryParam("lang") @Nullable String lang) {
        Language language = ReportLanguage.of(lang, acceptedLanguage());
        return document.answer(reporting.report(number, option, actor.get()), language);
    }

    private Language acceptedLanguage() {
        return ReportLanguage.firstOf(headers.getAcceptableLanguages());
    }
}
