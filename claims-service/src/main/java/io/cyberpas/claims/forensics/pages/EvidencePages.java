package io.cyberpas.claims.forensics.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FORENSIC_VENDOR;

import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.forensics.CustodyMovement;
import io.cyberpas.claims.forensics.CustodyProcess;
import io.cyberpas.claims.forensics.EvidenceItem;
import io.cyberpas.claims.forensics.EvidenceKeeping;
import io.cyberpas.claims.forensics.EvidenceKind;
import io.cyberpas.claims.forensics.EvidenceVerifying;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pages of the evidence of a claim: all of it, one item with its custody, registering, verifying. */
@Path("/claims/{number}/forensics/evidence")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR, AUDITOR})
@Blocking
class EvidencePages {

    private final EvidenceKeeping keeping;
    private final EvidenceVerifying verifying;
    private final EvidenceSheets sheets;
    private final CurrentActor actor;
    private final ZoneId zone;

    EvidencePages(
            EvidenceKeeping keeping,
            EvidenceVerifying verifying,
            EvidenceSheets sheets,
            CurrentActor actor,
            ZoneId zone) {
        this.keeping = keeping;
        this.verifying = verifying;
        this.sheets = sheets;
        this.actor = actor;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "evidence")
    static class Templates {
        static native TemplateInstance list(EvidenceSheets.Overview page);

        static native TemplateInstance item(EvidenceSheets.ItemSheet page);

        static native TemplateInstance register(
                String number, List<EvidenceKind> kinds, List<String> firms, @Nullable String parent);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestPath String number) {
        return Templates.list(sheets.overview(number, actor.get()));
    }

    @GET
    @Path("/new")
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR})
    @Operation(hidden = true)
    public TemplateInstance registerForm(
            @RestPath String number, @org.jboss.resteasy.reactive.RestQuery @Nullable String parent) {
        return Templates.register(
                number, List.of(EvidenceKind.values()), sheets.appointedFirms(number, actor.get()), parent);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> register(@RestPath String number, @Valid @BeanParam EvidenceForm form) {
        List<EvidenceItem> known = keeping.items(number, actor.get());
        EvidenceItem item = keeping.register(number, form.registration(zone, known), actor.get());
        return itemAgain(number, item.id());
    }

    @POST
    @Path("/verifications")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> verify(@RestPath String number) {
        verifying.request(number, actor.get());
        return RestResponse.seeOther(
                UriBuilder.fromPath("/claims/{number}/forensics/evidence").build(number));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance item(@RestPath String number, @RestPath UUID id) {
        return Templates.item(sheets.item(number, id, actor.get()));
    }

    @POST
    @Path("/{id}/custody")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> record(
            @RestPath String number,
            @RestPath UUID id,
            @RestForm @NotNull CustodyProcess process,
            @RestForm @Nullable @Size(max = 200) String fromCustodian,
            @RestForm @NotBlank @Size(max = 200) String toCustodian,
            @RestForm @NotBlank @Size(max = 200) String place,
            @RestForm @NotBlank String occurredAt,
            @RestForm @Nullable @Size(max = 2000) String note,
            @RestForm @Nullable @Size(max = 20) String toFirm) {
        var at = FormTime.instant("occurredAt", occurredAt, zone);
        var movement = new CustodyMovement(process, fromCustodian, toCustodian, place, at, note, toFirm);
        keeping.record(number, id, movement, actor.get());
        return itemAgain(number, id);
    }

    @POST
    @Path("/{id}/verification")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR})
    @Operation(hidden = true)
    public RestResponse<Void> check(@RestPath String number, @RestPath UUID id, @RestForm @NotBlank String sha256) {
        if (!Sha256.isValid(sha256)) {
            throw new InvalidInputException(
                    new FieldProblem("$.sha256", "is not a SHA-256 value", "64 hexadecimal digits"));
        }
        keeping.check(number, id, new Sha256(sha256), actor.get());
        return itemAgain(number, id);
    }

    @POST
    @Path("/{id}/legal-hold")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> hold(
            @RestPath String number, @RestPath UUID id, @RestForm @NotBlank @Size(max = 1000) String reason) {
        keeping.hold(number, id, reason, actor.get());
        return itemAgain(number, id);
    }

    private static RestResponse<Void> itemAgain(String number, UUID id) {
        return RestResponse.seeOther(
                UriBuilder.fromPath("/claims/{number}/forensics/evidence/{id}").build(number, id));
    }
}
