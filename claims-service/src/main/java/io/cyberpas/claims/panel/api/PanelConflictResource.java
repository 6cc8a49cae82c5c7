package io.cyberpas.claims.panel.api;

import io.cyberpas.claims.panel.ConflictDeclaration;
import io.cyberpas.claims.panel.ConflictDeclarations;
import io.cyberpas.claims.panel.PanelFirms;
import io.cyberpas.claims.panel.PanelKeeping;
import io.cyberpas.claims.panel.Party;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Conflicts of interest of a firm. */
@Path("/api/panel/{code}/conflicts")
@Tag(name = "Panel")
class PanelConflictResource {

    private final PanelKeeping keeping;
    private final PanelFirms firms;
    private final ConflictDeclarations conflicts;
    private final CurrentActor actor;

    PanelConflictResource(PanelKeeping keeping, PanelFirms firms, ConflictDeclarations conflicts, CurrentActor actor) {
        this.keeping = keeping;
        this.firms = firms;
        this.conflicts = conflicts;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Enter a conflict of interest",
            description = "From then on the firm is appointed to losses of this party only under a manager's waiver.")
    public RestResponse<ConflictView> declare(@PathParam("code") String code, @NotNull @Valid ConflictRequest request) {
        return RestResponse.status(
                RestResponse.Status.CREATED, ConflictView.of(keeping.declare(code, request.told(), actor.get())));
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List the conflicts of a firm, newest first")
    public List<ConflictView> list(@PathParam("code") String code) {
        return conflicts.of(firms.required(code).id()).stream()
                .map(ConflictView::of)
                .toList();
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(summary = "Tell that a conflict is over")
    public ConflictView end(
            @PathParam("code") String code, @PathParam("id") UUID id, @NotNull @Valid PanelReason request) {
        return ConflictView.of(keeping.endConflict(code, id, request.reason(), actor.get()));
    }

    /** What was declared. */
    @Schema(name = "PanelConflictRequest", example = """
                    {"partyName": "한강텔레콤 주식회사", "businessNumber": "123-45-67890", "relation": "CLIENT",
                     "detail": "Ran its penetration test in May", "declaredBy": "Vera Shin", "declaredOn": "2026-11-02"}""")
    record ConflictRequest(
            @NotBlank @Size(max = 200) String partyName,

            @Pattern(regexp = "\\d{3}-?\\d{2}-?\\d{5}", message = "is not a business registration number") @Nullable
            String businessNumber,

            @NotNull ConflictDeclaration.Relation relation,
            @NotBlank @Size(max = 2000) String detail,
            @NotBlank @Size(max = 120) String declaredBy,
            @NotNull LocalDate declaredOn) {

        ConflictDeclaration.Told told() {
            return new ConflictDeclaration.Told(
                    new Party(partyName, businessNumber), relation, detail, declaredBy, declaredOn);
        }
    }

    /** A declared conflict. */
    @Schema(name = "PanelConflict")
    record ConflictView(
            UUID id,
            String partyName,
            @Nullable String businessNumber,
            ConflictDeclaration.Relation relation,
            String detail,
            String declaredBy,
            LocalDate declaredOn,
            String recordedBy,
            Instant recordedAt,
            @Nullable Instant endedAt,
            @Nullable String endedBy,
            @Nullable String endReason) {

        static ConflictView of(ConflictDeclaration conflict) {
            return new ConflictView(
                    conflict.id(),
                    conflict.partyName(),
                    conflict.businessNumber(),
                    conflict.relation(),
                    conflict.detail(),
                    conflict.declaredBy(),
                    conflict.declaredOn(),
                    conflict.recordedBy(),
                    conflict.recordedAt(),
                    conflict.endedAt().orElse(null),
                    conflict.endedBy().orElse(null),
                    conflict.endReason().orElse(null));
        }
    }
}
