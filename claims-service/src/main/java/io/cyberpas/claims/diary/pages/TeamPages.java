package io.cyberpas.claims.diary.pages;

import io.cyberpas.claims.diary.Team;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The team of handlers: who takes new claims and how much each has open. */
@Path("/desk/team")
@Blocking
class TeamPages {

    private final Team team;
    private final CurrentActor actor;

    TeamPages(Team team, CurrentActor actor) {
        this.team = team;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance team(List<Team.Load> loads);

        private Templates() {}
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance team() {
        return Templates.team(team.loads());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(hidden = true)
    public RestResponse<Void> add(
            @RestForm @NotBlank @Size(max = 120) String subject, @RestForm @NotBlank @Size(max = 200) String name) {
        team.add(subject.strip(), name.strip(), actor.get());
        return back();
    }

    @POST
    @Path("/{subject}/availability")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> takeClaims(
            @RestPath String subject, @RestForm("_version") long version, @RestForm boolean takesClaims) {
        team.takeClaims(subject, new IfMatch(version), takesClaims, actor.get());
        return back();
    }

    private static RestResponse<Void> back() {
        return RestResponse.seeOther(URI.create("/desk/team"));
    }
}
