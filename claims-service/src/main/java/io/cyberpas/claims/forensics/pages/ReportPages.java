package io.cyberpas.claims.forensics.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FORENSIC_VENDOR;

import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.forensics.EvidenceKeeping;
import io.cyberpas.claims.forensics.ForensicReport;
import io.cyberpas.claims.forensics.ReportContent;
import io.cyberpas.claims.forensics.ReportHandling;
import io.cyberpas.claims.forensics.ReportKind;
import io.cyberpas.claims.forensics.ReportRemark;
import io.cyberpas.claims.forensics.ReportSection;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pages to write, sign and review the forensic report. */
@Path("/claims/{number}/forensics/report")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR, AUDITOR})
@Blocking
class ReportPages {

    private static final List<ReportContent.Confidence> CONFIDENCES = List.of(ReportContent.Confidence.values());

    private final ReportHandling handling;
    private final ReportSummaries summaries;
    private final EvidenceKeeping keeping;
    private final CurrentActor actor;

    ReportPages(ReportHandling handling, ReportSummaries summaries, EvidenceKeeping keeping, CurrentActor actor) {
        this.handling = handling;
        this.summaries = summaries;
        this.keeping = keeping;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "forensics")
    static class Templates {
        static native TemplateInstance report(
                String number, ReportSummary report, List<ForensicReport> versions, List<ReportSection> sections);

        static native TemplateInstance edit(
                String number,
                @Nullable ReportSummary report,
                ReportLines lines,
                List<ReportContent.Confidence> confidences,
                List<ReportKind> kinds);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String number, @RestQuery @Nullable Integer revision) {
        Actor reader = actor.get();
        ForensicReport report = handling.find(number, Optional.ofNullable(revision), reader)
                .orElseThrow(() -> new AbsentException("forensic report of claim", number));
        return Templates.report(
                number, summaries.of(report), handling.versions(number, reader), List.of(ReportSection.values()));
    }

    @GET
    @Path("/draft")
    @RolesAllowed({CLAIMS_HANDLER, FORENSIC_VENDOR})
    @Operation(hidden = true)
    public TemplateInstance edit(@RestPath String number) {
        Actor author = actor.get();
        ReportSummary newest = summaries.newest(number, author);
        if (newest != null && newest.isSigned()) {
            throw new IllegalTransitionException(
                    newest.reference(), newest.status(), "edit", newest.status().successors());
        }
        ReportSummary draft = newest != null && newest.isDraft() ? newest : null;
        ReportLines lines = newest == null
                ? ReportLines.begin(keeping.items(number, author))
                : ReportLines.of(newest.content(), newest.remarks());
        return Templates.edit(number, draft, lines, CONFIDENCES, List.of(ReportKind.FINAL, ReportKind.INTERIM));
    }

    /** Begins a version, once a form. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({CLAIMS_HANDLER, FORENSIC_VENDOR})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> begin(
            @RestPath String number, @RestForm @Nullable ReportKind kind, @BeanParam ReportForm form) {
        ReportKind meant = kind == null ? ReportKind.FINAL : kind;
        ReportForm.told(() -> handling.begin(number, meant, form.content(), actor.get()));
        return reportAgain(number);
    }

    @POST
    @Path("/draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({CLAIMS_HANDLER, FORENSIC_VENDOR})
    @Operation(hidden = true)
    public RestResponse<Void> revise(
            @RestPath String number, @RestForm("_version") @NotNull Long version, @BeanParam ReportForm form) {
        ReportForm.told(() -> handling.revise(number, form.content(), version, actor.get()));
        return reportAgain(number);
    }

    @POST
    @Path("/signature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(FORENSIC_VENDOR)
    @Operation(hidden = true)
    public RestResponse<Void> sign(@RestPath String number, @RestForm("_version") @NotNull Long version) {
        handling.sign(number, version, actor.get());
        return reportAgain(number);
    }

    @POST
    @Path("/firm-signature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(FORENSIC_VENDOR)
    @Operation(hidden = true)
    public RestResponse<Void> signAsFirm(
            @RestPath String number,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 64) String keyId,
            @RestForm @NotBlank @Size(max = 200) String signature) {
        handling.signAsFirm(number, version, keyId.strip(), signature, actor.get());
        return reportAgain(number);
    }

    @POST
    @Path("/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> accept(
            @RestPath String number,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 2000) String reason) {
        handling.accept(number, version, reason, actor.get());
        return reportAgain(number);
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> giveBack(
            @RestPath String number,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 2000) String reason,
            @RestForm List<String> section,
            @RestForm List<@Size(max = 2000) String> remark) {
        FormMoney.requireSameSize("remark", section, remark);
        List<ReportRemark> asked = IntStream.range(0, remark.size())
                .filter(row -> !remark.get(row).isBlank())
                .mapToObj(row -> new ReportRemark(section(section.get(row)), remark.get(row)))
                .toList();
        handling.giveBack(number, version, reason, asked, actor.get());
        return reportAgain(number);
    }

    private static ReportSection section(String name) {
        return Arrays.stream(ReportSection.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "$.section", "is no section of a report", Arrays.toString(ReportSection.values()))));
    }

    private static RestResponse<Void> reportAgain(String number) {
        return RestResponse.seeOther(
                UriBuilder.fromPath("/claims/{number}/forensics/report").build(number));
    }
}
