package io.cyberpas.claims.engagement.api;

import io.cyberpas.claims.claim.ClaimParty;
import io.cyberpas.claims.engagement.Appointing;
import io.cyberpas.claims.engagement.ConflictWaiver;
import io.cyberpas.claims.engagement.KnownConflict;
import io.cyberpas.claims.panel.ConflictDeclaration;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Waivers of conflicts of interest on a claim. */
@Path("/api/claims/{number}/conflict-waivers")
@Tag(name = "Engagements")
class ConflictWaiverResource {

    private final Appointing appointing;
    private final CurrentActor actor;

    ConflictWaiverResource(Appointing appointing, CurrentActor actor) {
        this.appointing = appointing;
        this.actor = actor;
    }

    @POST
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Idempotent
    @Operation(
            summary = "Waive a conflict of interest",
            description =
                    "The firm can then be appointed to this claim although it stands close to a party of the claim, as far as is known now.")
    public RestResponse<WaiverView> waive(@PathParam("number") String number, @NotNull @Valid WaiverRequest request) {
        ConflictWaiver waiver = appointing.waive(number, request.firm(), request.reason(), actor.get());
        return RestResponse.status(RestResponse.Status.CREATED, WaiverView.of(waiver));
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "List the waivers on a claim")
    public List<WaiverView> list(@PathParam("number") String number) {
        return appointing.waivers(number, actor.get()).stream()
                .map(WaiverView::of)
                .toList();
    }

    @GET
    @Path("known")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(
            summary = "List what stands against a firm's work on the claim",
            description =
                    "What it declared of the insured, notifier, broker, claimants, those who may be liable, and other firms.")
    public List<KnownConflictView> known(
            @PathParam("number") String number, @QueryParam("firm") @NotBlank String firm) {
        return appointing.conflicts(number, firm, actor.get()).stream()
                .map(KnownConflictView::of)
                .toList();
    }

    /** What a firm declared of a party of the claim. */
    @Schema(name = "KnownConflict")
    record KnownConflictView(
            ClaimParty.Stake stake,
            String party,
            ConflictDeclaration.Relation relation,
            String detail,
            String declaredBy,
            LocalDate declaredOn) {

        static KnownConflictView of(KnownConflict known) {
            var declaration = known.declaration();
            return new KnownConflictView(
                    known.party().stake(),
                    declaration.partyName(),
                    declaration.relation(),
                    declaration.detail(),
                    declaration.declaredBy(),
                    declaration.declaredOn());
        }
    }

    /** For which firm, and why. */
    @Schema(name = "ConflictWaiverRequest")
    record WaiverRequest(
            @NotBlank @Size(max = 20) @Schema(examples = "SECUREN")
            String firm,

            @NotBlank @Size(max = 2000) @Schema(examples = "The insured knows of it and agrees")
            String reason) {}

    /** A waiver. */
    @Schema(name = "ConflictWaiver")
    record WaiverView(String firm, String conflicts, String reason, String waivedBy, Instant waivedAt) {

        static WaiverView of(ConflictWaiver waiver) {
            return new WaiverView(
                    waiver.firmCode(), waiver.conflicts(), waiver.reason(), waiver.waivedBy(), waiver.waivedAt());
        }
    }
}
