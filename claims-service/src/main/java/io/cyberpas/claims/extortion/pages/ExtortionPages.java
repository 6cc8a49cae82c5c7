package io.cyberpas.claims.extortion.pages;

import io.cyberpas.claims.extortion.ExtortionCase;
import io.cyberpas.claims.extortion.ExtortionHandling;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.version.IfMatch;
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

/** The forms on a demand for ransom. */
@Path("/claims/{number}/extortion")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class ExtortionPages {

    private final ExtortionHandling handling;
    private final CurrentActor actor;

    ExtortionPages(ExtortionHandling handling, CurrentActor actor) {
        this.handling = handling;
        this.actor = actor;
    }

    @POST
    @Path("/screening")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> screened(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @NotNull ExtortionCase.Screening result,
            @RestForm @NotBlank @Size(max = 200) String reference) {
        handling.screened(number, new IfMatch(version), result, reference.strip(), actor.get());
        return overview(number);
    }

    @POST
    @Path("/consent")
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(hidden = true)
    public RestResponse<Void> consent(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        handling.consent(number, new IfMatch(version), reason.strip(), actor.get());
        return overview(number);
    }

    @POST
    @Path("/refusal")
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(hidden = true)
    public RestResponse<Void> refuse(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        handling.refuse(number, new IfMatch(version), reason.strip(), actor.get());
        return overview(number);
    }

    @POST
    @Path("/law-enforcement-report")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> reported(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 200) String reference) {
        handling.lawEnforcementInformed(number, new IfMatch(version), reference.strip(), actor.get());
        return overview(number);
    }

    private static RestResponse<Void> overview(String number) {
        return RestResponse.seeOther(URI.create("/claims/" + number));
    }
}
