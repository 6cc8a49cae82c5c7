package io.cyberpas.claims.diary.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.diary.Activities;
import io.cyberpas.claims.diary.Activity;
import io.cyberpas.claims.diary.ActivityHandling;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is to be done on a claim. Firms find what lies in the queue of their role on claims they were appointed to. */
@Path("/api/claims/{number}/activities")
@Tag(name = "Diary")
@RolesAllowed({
    Roles.CLAIMS_HANDLER,
    Roles.CLAIMS_MANAGER,
    Roles.FINANCE,
    Roles.FORENSIC_VENDOR,
    Roles.COUNSEL,
    Roles.ADVISER
})
public class ActivityResource {

    private static final int ENDED_MOST = 100;

    private final ActivityHandling handling;
    private final Activities activities;
    private final ClaimAccess access;
    private final CurrentActor actor;
    private final Clock clock;

    ActivityResource(
            ActivityHandling handling, Activities activities, ClaimAccess access, CurrentActor actor, Clock clock) {
        this.handling = handling;
        this.activities = activities;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    /** An activity opened by hand. */
    @Schema(name = "NewActivity")
    record NewActivityRequest(
            @NotBlank @Size(max = 300) @Schema(examples = "Call the insured's security officer")
            String subject,

            @NotBlank @Schema(examples = "claims-handler") String role,

            @Size(max = 120) @Schema(description = "A person of the role; absent for its queue") @Nullable
            String assignee,

            @NotNull @Schema(examples = "2026-12-21T06:00:00Z")
            Instant dueAt) {}

    /** To whom an activity goes, and why. */
    @Schema(name = "ActivityHandover")
    record HandoverRequest(
            @NotBlank @Schema(examples = "claims-manager") String role,
            @Size(max = 120) @Nullable String person,
            @NotBlank @Size(max = 1000) String reason) {}

    /** By when it is due from now on, and why. */
    @Schema(name = "ActivityRescheduling")
    record ReschedulingRequest(
            @NotNull @Schema(examples = "2026-12-22T06:00:00Z")
            Instant dueAt,

            @NotBlank @Size(max = 1000) String reason) {}

    /** How it went. */
    @Schema(name = "ActivityCompletion")
    record CompletionRequest(@Size(max = 2000) @Nullable String note) {}

    /** Why it is not needed. */
    @Schema(name = "ActivityCancellation")
    record CancellationRequest(@NotBlank @Size(max = 2000) String reason) {}

    @GET
    @RolesAllowed({
        Roles.CLAIMS_HANDLER,
        Roles.CLAIMS_MANAGER,
        Roles.FINANCE,
        Roles.FORENSIC_VENDOR,
        Roles.COUNSEL,
        Roles.ADVISER,
        Roles.AUDITOR
    })
    @Operation(
            summary = "List the activities",
            description = "Open ones by urgency, then the newest of those that ended")
    public List<ActivityView> list(@RestPath String number) {
        var reader = actor.get();
        var claim = access.visible(number, reader);
        var now = clock.instant();
        return Stream.concat(activities.open(claim.id()).stream(), activities.ended(claim.id(), ENDED_MOST).stream())
                .filter(each -> isFor(reader, each))
                .map(each -> ActivityView.of(each, now))
                .toList();
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Open an activity by hand")
    public RestResponse<ActivityView> open(@RestPath String number, @Valid @NotNull NewActivityRequest request) {
        var activity = handling.open(
                number, request.subject().strip(), request.role(), request.assignee(), request.dueAt(), actor.get());
        return RestResponse.status(RestResponse.Status.CREATED, ActivityView.of(activity, clock.instant()));
    }

    @POST
    @Path("/{id}/taking")
    @Operation(summary = "Take an activity out of the queue")
    public ActivityView take(
            @RestPath String number, @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        handling.take(number, id, ifMatch, actor.get());
        return view(id);
    }

    @POST
    @Path("/{id}/handover")
    @Operation(summary = "Hand an activity over to a queue or a person")
    public ActivityView handOver(
            @RestPath String number,
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull HandoverRequest request) {
        handling.handOver(
                number,
                id,
                ifMatch,
                request.role(),
                request.person(),
                request.reason().strip(),
                actor.get());
        return view(id);
    }

    @POST
    @Path("/{id}/rescheduling")
    @Operation(summary = "Move the time by which an activity is due")
    public ActivityView reschedule(
            @RestPath String number,
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull ReschedulingRequest request) {
        handling.reschedule(
                number, id, ifMatch, request.dueAt(), request.reason().strip(), actor.get());
        return view(id);
    }

    @POST
    @Path("/{id}/completion")
    @Operation(summary = "Say that an activity is done")
    public ActivityView done(
            @RestPath String number,
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull CompletionRequest request) {
        handling.done(number, id, ifMatch, request.note(), actor.get());
        return view(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(summary = "Cancel an activity with a reason")
    public ActivityView cancel(
            @RestPath String number,
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull CancellationRequest request) {
        handling.cancel(number, id, ifMatch, request.reason().strip(), actor.get());
        return view(id);
    }

    private ActivityView view(UUID id) {
        return ActivityView.of(activities.findById(id), clock.instant());
    }

    private static boolean isFor(Actor reader, Activity activity) {
        return ClaimAccess.isStaff(reader) || activity.isFor(reader);
    }
}
