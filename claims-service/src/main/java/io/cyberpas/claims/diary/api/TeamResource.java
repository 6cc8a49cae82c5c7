package io.cyberpas.claims.diary.api;

import io.cyberpas.claims.diary.Team;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The handlers among whom new claims are shared out. */
@Path("/api/team")
@Tag(name = "Desk")
public class TeamResource {

    private final Team team;
    private final CurrentActor actor;

    TeamResource(Team team, CurrentActor actor) {
        this.team = team;
        this.actor = actor;
    }

    /** A handler who is to belong to the team. */
    @Schema(name = "NewTeamMember")
    record MemberRequest(
            @NotBlank @Size(max = 120) @Schema(examples = "haru")
            String subject,

            @NotBlank @Size(max = 200) @Schema(examples = "Haru Choi")
            String name) {}

    /** Whether a handler takes new claims. */
    @Schema(name = "Availability")
    record AvailabilityRequest(@NotNull Boolean takesClaims) {}

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "List the team and what each has open")
    public List<Team.Load> list() {
        return team.loads();
    }

    @POST
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(summary = "Add a handler", description = "Who belongs to the team already stays as they are")
    public List<Team.Load> add(@Valid @NotNull MemberRequest request) {
        team.add(request.subject().strip(), request.name().strip(), actor.get());
        return team.loads();
    }

    @PUT
    @Path("/{subject}/availability")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Say whether a handler takes new claims", description = "A handler says so of themselves")
    public List<Team.Load> takeClaims(
            @RestPath String subject,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull AvailabilityRequest request) {
        team.takeClaims(subject, ifMatch, request.takesClaims(), actor.get());
        return team.loads();
    }
}
