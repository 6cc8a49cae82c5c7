package io.cyberpas.claims.forensics.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FORENSIC_VENDOR;

import io.cyberpas.claims.forensics.ForensicReport;
import io.cyberpas.claims.forensics.ReportComparison;
import io.cyberpas.claims.forensics.ReportPaper;
import io.cyberpas.claims.forensics.ReportProof;
import io.cyberpas.claims.forensics.ReportReading;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.page.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a report is checked for, what differs between revisions, and the report on paper. */
@Path("/claims/{number}/forensics/report/papers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR, AUDITOR})
@Blocking
class ReportProofPages {

    private final ReportReading reading;
    private final ReportPaper paper;
    private final CurrentActor actor;

    ReportProofPages(ReportReading reading, ReportPaper paper, CurrentActor actor) {
        this.reading = reading;
        this.paper = paper;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "forensics")
    static class Templates {
        static native TemplateInstance verification(String number, ForensicReport report, ReportProof proof);

        static native TemplateInstance comparison(String number, ReportComparison comparison);

        private Templates() {}
    }

    @GET
    @Path("/verification")
    @Operation(hidden = true)
    public TemplateInstance verification(@RestPath String number, @RestQuery @Nullable Integer revision) {
        ForensicReport report = reading.signed(number, Optional.ofNullable(revision), actor.get());
        return Templates.verification(number, report, reading.proof(report));
    }

    @GET
    @Path("/comparison")
    @Operation(hidden = true)
    public TemplateInstance comparison(
            @RestPath String number, @RestQuery @NotNull Integer from, @RestQuery @NotNull Integer to) {
        return Templates.comparison(number, reading.compare(number, from, to, actor.get()));
    }

    @GET
    @Path("/pdf")
    @Produces("application/pdf")
    @Operation(hidden = true)
    public RestResponse<byte[]> pdf(
            @RestPath String number, @RestQuery @Nullable Integer revision, @RestQuery @Nullable String language) {
        Actor reader = actor.get();
        ForensicReport report = reading.required(number, Optional.ofNullable(revision), reader);
        Language known = Language.ofTag(language);
        Language wanted = known == null ? Language.KO : known;
        return RestResponse.ResponseBuilder.ok(paper.print(report, wanted))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-%s.pdf\"".formatted(report.reference(), wanted.tag()))
                .build();
    }
}
