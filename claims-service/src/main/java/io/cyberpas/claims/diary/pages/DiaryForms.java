package io.cyberpas.claims.diary.pages;

import io.cyberpas.claims.diary.ActivityHandling;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
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

/** The forms by which notes are written and a claim changes hands. */
@Path("/claims/{number}/diary/entries")
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class DiaryForms {

    private final ActivityHandling handling;
    private final CurrentActor actor;

    DiaryForms(ActivityHandling handling, CurrentActor actor) {
        this.handling = handling;
        this.actor = actor;
    }

    @POST
    @Path("/note")
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> note(@RestPath String number, @RestForm @NotBlank @Size(max = 4000) String text) {
        handling.note(number, text.strip(), actor.get());
        return diary(number);
    }

    @POST
    @Path("/taking")
    @Operation(hidden = true)
    public RestResponse<Void> take(@RestPath String number, @RestForm @Nullable String from) {
        handling.makeResponsible(number, actor.get().subject(), "taken from the desk", actor.get());
        return "desk".equals(from) ? RestResponse.seeOther(URI.create("/desk?view=MY_CLAIMS")) : diary(number);
    }

    @POST
    @Path("/handover")
    @Operation(hidden = true)
    public RestResponse<Void> handOver(
            @RestPath String number,
            @RestForm @NotBlank @Size(max = 120) String handler,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        handling.makeResponsible(number, handler.strip(), reason.strip(), actor.get());
        return diary(number);
    }

    private static RestResponse<Void> diary(String number) {
        return RestResponse.seeOther(URI.create("/claims/" + number + "/diary"));
    }
}
