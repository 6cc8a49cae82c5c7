package io.cyberpas.quote.desk.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.quote.desk.ReferralHandling;
import io.cyberpas.quote.desk.ReferralReading;
import io.cyberpas.quote.desk.api.ReferralViews.AssignmentRequest;
import io.cyberpas.quote.desk.api.ReferralViews.AssignmentView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who handles a referral. */
@Path("/api/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referral desk")
class AssignmentResource {

    private final ReferralHandling handling;
    private final ReferralReading reading;
    private final CurrentActor actor;

    AssignmentResource(ReferralHandling handling, ReferralReading reading, CurrentActor actor) {
        this.handling = handling;
        this.reading = reading;
        this.actor = actor;
    }

    @GET
    @Path("{number}/assignment")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
    @Operation(summary = "Read who handles a quote")
    public AssignmentView readAssignment(@PathParam("number") String number) {
        return AssignmentView.of(reading.referral(number, actor.get()));
    }

    @POST
    @Path("{number}/assignment")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(
            summary = "Take a referral",
            description = "If somebody else has it, the answer is a conflict of type referral-taken that names them.")
    public AssignmentView takeReferral(@PathParam("number") String number) {
        return AssignmentView.of(handling.take(number, actor.get()));
    }

    @PUT
    @Path("{number}/assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(
            summary = "Give a referral to a colleague",
            description = "By who has it, by anybody while nobody has it, or by a senior underwriter.")
    public AssignmentView giveReferral(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid AssignmentRequest request) {
        return AssignmentView.of(handling.give(number, IfMatch.required(ifMatch), request.assignee(), actor.get()));
    }

    @DELETE
    @Path("{number}/assignment")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(summary = "Put a referral back", description = "By who has it, or by a senior underwriter.")
    public AssignmentView putReferralBack(
            @PathParam("number") String number, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return AssignmentView.of(handling.putBack(number, IfMatch.required(ifMatch), actor.get()));
    }
}
