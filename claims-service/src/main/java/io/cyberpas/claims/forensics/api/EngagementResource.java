package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.Engagement;
import io.cyberpas.claims.forensics.EngagementTerms;
import io.cyberpas.claims.forensics.VendorAppointing;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Appointments of forensic firms to a claim. */
@Path("/api/claims/{number}/engagements")
@Tag(name = "Forensics", description = "Forensic firms, evidence with its chain of custody, signed reports")
class EngagementResource {

    private final VendorAppointing appointing;
    private final CurrentActor actor;

    EngagementResource(VendorAppointing appointing, CurrentActor actor) {
        this.appointing = appointing;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Appoint a forensic firm",
            description = "From then on the people of the firm, whose tokens carry its code, see the claim.")
    public RestResponse<EngagementView> appoint(
            @PathParam("number") String number, @NotNull @Valid EngagementRequest request) {
        Engagement engagement = appointing.appoint(number, request.terms(), actor.get());
        return RestResponse.status(RestResponse.Status.CREATED, EngagementView.of(engagement));
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FORENSIC_VENDOR, Roles.AUDITOR})
    @Operation(summary = "List the appointments", description = "A firm is shown its own only.")
    public List<EngagementView> list(@PathParam("number") String number) {
        return appointing.engagements(number, actor.get()).stream()
                .map(EngagementView::of)
                .toList();
    }

    /** On what terms a firm is to be appointed. */
    @Schema(name = "EngagementRequest", example = """
                    {"vendorCode": "SECUREN", "vendorName": "SecuRen Forensics",
                     "conflict": "NONE", "conflictStatement": "No engagement for insured or claimants in three years",
                     "rateCard": "RC-2026-A", "hourlyRate": {"amount": "250000", "currency": "KRW"},
                     "statementOfWork": "Image the portal servers, establish vector, scope and affected persons",
                     "privileged": true, "letterReference": "EL-2026-118"}""")
    record EngagementRequest(
            @NotBlank @Size(max = 20) String vendorCode,
            @NotBlank @Size(max = 200) String vendorName,
            @NotNull EngagementTerms.Conflict conflict,
            @NotBlank @Size(max = 2000) String conflictStatement,
            @NotBlank @Size(max = 200) String rateCard,
            @NotNull Money hourlyRate,
            @NotBlank @Size(max = 8000) String statementOfWork,
            @NotNull Boolean privileged,
            @NotBlank @Size(max = 200) String letterReference) {

        EngagementTerms terms() {
            return new EngagementTerms(
                    vendorCode,
                    vendorName,
                    conflict,
                    conflictStatement,
                    rateCard,
                    hourlyRate,
                    statementOfWork,
                    privileged,
                    letterReference);
        }
    }

    /** An appointment. */
    @Schema(name = "Engagement")
    record EngagementView(
            UUID id,
            String vendorCode,
            String vendorName,
            EngagementTerms.Conflict conflict,
            String conflictStatement,
            String rateCard,
            Money hourlyRate,
            String statementOfWork,
            boolean privileged,
            String letterReference,
            String appointedBy,
            Instant appointedAt) {

        static EngagementView of(Engagement engagement) {
            EngagementTerms terms = engagement.terms();
            return new EngagementView(
                    engagement.id(),
                    terms.vendorCode(),
                    terms.vendorName(),
                    terms.conflict(),
                    terms.conflictStatement(),
                    terms.rateCard(),
                    terms.hourlyRate(),
                    terms.statementOfWork(),
                    terms.privileged(),
                    terms.letterReference(),
                    engagement.appointedBy(),
                    engagement.appointedAt());
        }
    }
}
