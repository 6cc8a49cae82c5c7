package io.cyberpas.claims.recovery.pages;

import io.cyberpas.claims.recovery.RecoveryAssessment;
import io.cyberpas.claims.recovery.RecoveryHandling;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The form by which recovery is assessed. */
@Path("/claims/{number}/recovery-assessment")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class RecoveryPages {

    private final RecoveryHandling handling;
    private final CurrentActor actor;

    RecoveryPages(RecoveryHandling handling, CurrentActor actor) {
        this.handling = handling;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> assess(
            @RestPath String number,
            @RestForm @NotNull RecoveryAssessment.Prospect prospect,
            @RestForm @Size(max = 200) @Nullable String against,
            @RestForm @NotBlank @Size(max = 2000) String note) {
        var whom = against == null || against.isBlank() ? null : against.strip();
        handling.assess(number, prospect, whom, note.strip(), actor.get());
        return RestResponse.seeOther(URI.create("/claims/" + number));
    }
}
