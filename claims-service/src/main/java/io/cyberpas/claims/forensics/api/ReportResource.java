package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.ForensicReport;
import io.cyberpas.claims.forensics.ReportComparison;
import io.cyberpas.claims.forensics.ReportContent;
import io.cyberpas.claims.forensics.ReportHandling;
import io.cyberpas.claims.forensics.ReportKind;
import io.cyberpas.claims.forensics.ReportReading;
import io.cyberpas.claims.forensics.ReportRemark;
import io.cyberpas.claims.forensics.ReportSection;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The forensic report of a claim. */
@Path("/api/claims/{number}/report")
@Tag(name = "Forensics")
class ReportResource {

    private final ReportHandling handling;
    private final ReportReading reading;
    private final CurrentActor actor;

    ReportResource(ReportHandling handling, ReportReading reading, CurrentActor actor) {
        this.handling = handling;
        this.reading = reading;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER})
    @Idempotent
    @Operation(
            summary = "Begin a version of the report",
            description = "The first one, or the next after a version was returned or accepted. A draft may lack "
                    + "anything; the answer says what a signature still needs. Cover and indemnity rest on a FINAL "
                    + "report; an INTERIM one tells what is known so far.")
    public RestResponse<ReportView> begin(
            @PathParam("number") String number,
            @QueryParam("kind") @DefaultValue("FINAL") ReportKind kind,
            @NotNull ReportContent content) {
        return answer(RestResponse.Status.CREATED, handling.begin(number, kind, content, actor.get()));
    }

    @PUT
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER})
    @Operation(summary = "Replace the content of the draft")
    public RestResponse<ReportView> revise(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull ReportContent content) {
        return answer(RestResponse.Status.OK, handling.revise(number, content, IfMatch.required(ifMatch), actor.get()));
    }

    @POST
    @Path("signature")
    @RolesAllowed(Roles.FORENSIC_VENDOR)
    @Operation(
            summary = "Sign the draft",
            description = "Binds content, signer and instant by SHA-256 and an Ed25519 signature; the version never "
                    + "changes again. An incomplete report answers 409 and lists everything that is missing.")
    public ReportView sign(@PathParam("number") String number, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return view(handling.sign(number, IfMatch.required(ifMatch), actor.get()));
    }

    @POST
    @Path("firm-signature")
    @RolesAllowed(Roles.FORENSIC_VENDOR)
    @Operation(
            summary = "Sign the draft with a key of the firm's own",
            description =
                    "The firm signs the text of `firm-statement` outside of the service with a key that stands on "
                            + "the panel, and submits the detached Ed25519 signature. The service countersigns.")
    public ReportView signAsFirm(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid FirmSignatureRequest request) {
        return view(handling.signAsFirm(
                number, IfMatch.required(ifMatch), request.keyId(), request.signature(), actor.get()));
    }

    @POST
    @Path("acceptance")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Accept the signed report",
            description =
                    "By a person who neither wrote nor signed it nor belongs to the firm; anybody else is refused "
                            + "with 403. The report of the same kind that was accepted before is superseded.")
    public ReportView accept(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid DecisionRequest request) {
        return view(handling.accept(number, IfMatch.required(ifMatch), request.reason(), actor.get()));
    }

    @POST
    @Path("return")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Send the signed report back",
            description = "With remarks to its sections. The next version can then be begun.")
    public ReportView giveBack(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return view(
                handling.giveBack(number, IfMatch.required(ifMatch), request.reason(), request.asked(), actor.get()));
    }

    @GET
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "Read the report", description = "The newest version, or the revision asked for.")
    public RestResponse<ReportView> read(
            @PathParam("number") String number, @QueryParam("revision") @Nullable Integer revision) {
        return answer(RestResponse.Status.OK, find(number, revision));
    }

    @GET
    @Path("versions")
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "List the versions of the report, newest first")
    public List<ReportView.VersionView> versions(@PathParam("number") String number) {
        return handling.versions(number, actor.get()).stream()
                .map(ReportView.VersionView::of)
                .toList();
    }

    @GET
    @Path("comparison")
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "Compare two revisions", description = "Section by section: lines removed and added.")
    public ReportComparison compare(
            @PathParam("number") String number,
            @QueryParam("from") @NotNull Integer from,
            @QueryParam("to") @NotNull Integer to) {
        return reading.compare(number, from, to, actor.get());
    }

    private ForensicReport find(String number, @Nullable Integer revision) {
        return handling.find(number, Optional.ofNullable(revision), actor.get())
                .orElseThrow(() -> new AbsentException("forensic report of claim", number));
    }

    private RestResponse<ReportView> answer(RestResponse.Status status, ForensicReport report) {
        return RestResponse.ResponseBuilder.create(status, view(report))
                .tag(IfMatch.etag(report.version()))
                .build();
    }

    private ReportView view(ForensicReport report) {
        return ReportView.of(report, handling.content(report), handling.missing(report));
    }

    /** Why a report is accepted or sent back. */
    @Schema(name = "ReportDecisionRequest")
    record DecisionRequest(
            @NotBlank @Size(max = 2000) @Schema(examples = "Complete; vector and scope follow from E-01 and E-02")
            String reason) {}

    /** Why a report is sent back, and what is to be mended in which section. */
    @Schema(name = "ReportReturnRequest", example = """
                    {"reason": "Vector is not proved",
                     "remarks": [{"section": "INITIAL_VECTOR", "remark": "Which log line shows it?"}]}""")
    record ReturnRequest(
            @NotBlank @Size(max = 2000) String reason,
            @Size(max = 100) @Nullable List<@NotNull @Valid RemarkRequest> remarks) {

        List<ReportRemark> asked() {
            return remarks == null
                    ? List.of()
                    : remarks.stream()
                            .map(each -> new ReportRemark(each.section(), each.remark()))
                            .toList();
        }
    }

    /** What is to be mended in a section. */
    @Schema(name = "ReportRemarkRequest")
    record RemarkRequest(
            @NotNull ReportSection section,
            @NotBlank @Size(max = 2000) String remark) {}

    /** A signature that the firm made itself. */
    @Schema(name = "FirmSignatureRequest")
    record FirmSignatureRequest(
            @NotBlank @Size(max = 64) @Schema(description = "Thumbprint of the key (RFC 7638)")
            String keyId,

            @NotBlank @Size(max = 200) @Schema(description = "Ed25519 over the text of `firm-statement`, in Base64")
            String signature) {}
}
