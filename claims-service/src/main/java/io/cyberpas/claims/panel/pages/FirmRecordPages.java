package io.cyberpas.claims.panel.pages;

import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.panel.ConflictDeclaration;
import io.cyberpas.claims.panel.PanelKeeping;
import io.cyberpas.claims.panel.Party;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Forms by which conflicts and keys of a firm are entered and ended. */
@Path("/panel/{code}/records")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.CLAIMS_MANAGER)
@Blocking
class FirmRecordPages {

    private final PanelKeeping keeping;
    private final CurrentActor actor;

    FirmRecordPages(PanelKeeping keeping, CurrentActor actor) {
        this.keeping = keeping;
        this.actor = actor;
    }

    @POST
    @Path("/conflicts")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> declare(
            @RestPath String code,
            @RestForm @NotBlank @Size(max = 200) String partyName,
            @RestForm
                    @Pattern(
                            regexp = "|\\d{3}-?\\d{2}-?\\d{5}",
                            message = "is not a business registration number such as 123-45-67890")
                    @Nullable
                    String businessNumber,
            @RestForm @NotNull ConflictDeclaration.Relation relation,
            @RestForm @NotBlank @Size(max = 2000) String detail,
            @RestForm @NotBlank @Size(max = 120) String declaredBy,
            @RestForm @NotBlank String declaredOn) {
        LocalDate day = FormTime.optionalDate("declaredOn", declaredOn);
        if (day == null) {
            throw new InvalidInputException(new FieldProblem("$.declaredOn", "is missing", "2026-11-02"));
        }
        var told =
                new ConflictDeclaration.Told(new Party(partyName, businessNumber), relation, detail, declaredBy, day);
        keeping.declare(code, told, actor.get());
        return PanelPages.firmAgain(code);
    }

    @POST
    @Path("/conflicts/{id}/end")
    @Operation(hidden = true)
    public RestResponse<Void> endConflict(
            @RestPath String code, @RestPath UUID id, @RestForm @NotBlank @Size(max = 1000) String reason) {
        keeping.endConflict(code, id, reason, actor.get());
        return PanelPages.firmAgain(code);
    }

    @POST
    @Path("/keys")
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> registerKey(
            @RestPath String code,
            @RestForm @NotBlank @Size(max = 120) String name,
            @RestForm @NotBlank @Size(max = 1000) String publicKey) {
        keeping.registerKey(code, name, publicKey, actor.get());
        return PanelPages.firmAgain(code);
    }

    @POST
    @Path("/keys/{keyId}/revocation")
    @Operation(hidden = true)
    public RestResponse<Void> revokeKey(
            @RestPath String code, @RestPath String keyId, @RestForm @NotBlank @Size(max = 1000) String reason) {
        keeping.revokeKey(code, keyId, reason, actor.get());
        return PanelPages.firmAgain(code);
    }
}
