package io.cyberpas.claims.duty.pages;

import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.duty.DutyHandling;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.version.IfMatch;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The forms by which duties are answered on the overview. */
@Path("/claims/{number}/duties/{code}")
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class DutyPages {

    private final DutyHandling handling;
    private final CurrentActor actor;
    private final ZoneId zone;

    DutyPages(DutyHandling handling, CurrentActor actor, ZoneId zone) {
        this.handling = handling;
        this.actor = actor;
        this.zone = zone;
    }

    @POST
    @Path("/filing")
    @Operation(hidden = true)
    public RestResponse<Void> file(
            @RestPath String number,
            @RestPath String code,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 200) String receipt,
            @RestForm @Nullable String filedAt) {
        var at = FormTime.instant("filedAt", filedAt, zone);
        handling.file(number, code, new IfMatch(version), receipt.strip(), at, actor.get());
        return overview(number);
    }

    @POST
    @Path("/waiver")
    @Operation(hidden = true)
    public RestResponse<Void> waive(
            @RestPath String number,
            @RestPath String code,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        handling.waive(number, code, new IfMatch(version), reason.strip(), actor.get());
        return overview(number);
    }

    @POST
    @Path("/inapplicability")
    @Operation(hidden = true)
    public RestResponse<Void> findNotApplicable(
            @RestPath String number,
            @RestPath String code,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        handling.findNotApplicable(number, code, new IfMatch(version), reason.strip(), actor.get());
        return overview(number);
    }

    private static RestResponse<Void> overview(String number) {
        return RestResponse.seeOther(URI.create("/claims/" + number));
    }
}
