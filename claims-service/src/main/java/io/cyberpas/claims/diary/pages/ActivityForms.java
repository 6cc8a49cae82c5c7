package io.cyberpas.claims.diary.pages;

import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.diary.ActivityHandling;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The forms of activities, on the diary of a claim and on desks: each leads back to the page it stood on. */
@Path("/claims/{number}/diary/activities")
@RolesAllowed({
    Roles.CLAIMS_HANDLER,
    Roles.CLAIMS_MANAGER,
    Roles.FINANCE,
    Roles.FORENSIC_VENDOR,
    Roles.COUNSEL,
    Roles.ADVISER
})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class ActivityForms {

    private static final String DESK = "desk";

    private final ActivityHandling handling;
    private final CurrentActor actor;
    private final ZoneId zone;

    ActivityForms(ActivityHandling handling, CurrentActor actor, ZoneId zone) {
        this.handling = handling;
        this.actor = actor;
        this.zone = zone;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> open(
            @RestPath String number,
            @RestForm @NotBlank @Size(max = 300) String subject,
            @RestForm @NotBlank String role,
            @RestForm @Size(max = 120) @Nullable String assignee,
            @RestForm @Nullable String dueAt) {
        handling.open(
                number,
                subject.strip(),
                role,
                blankToNull(assignee),
                FormTime.instant("dueAt", dueAt, zone),
                actor.get());
        return back(number, null);
    }

    @POST
    @Path("/{id}/taking")
    @Operation(hidden = true)
    public RestResponse<Void> take(
            @RestPath String number,
            @RestPath UUID id,
            @RestForm("_version") long version,
            @RestForm @Nullable String from) {
        handling.take(number, id, new IfMatch(version), actor.get());
        return back(number, from);
    }

    @POST
    @Path("/{id}/handover")
    @Operation(hidden = true)
    public RestResponse<Void> handOver(
            @RestPath String number,
            @RestPath UUID id,
            @RestForm("_version") long version,
            @RestForm @NotBlank String role,
            @RestForm @Size(max = 120) @Nullable String person,
            @RestForm @NotBlank @Size(max = 1000) String reason,
            @RestForm @Nullable String from) {
        handling.handOver(number, id, new IfMatch(version), role, blankToNull(person), reason.strip(), actor.get());
        return back(number, from);
    }

    @POST
    @Path("/{id}/rescheduling")
    @Operation(hidden = true)
    public RestResponse<Void> reschedule(
            @RestPath String number,
            @RestPath UUID id,
            @RestForm("_version") long version,
            @RestForm @Nullable String dueAt,
            @RestForm @NotBlank @Size(max = 1000) String reason,
            @RestForm @Nullable String from) {
        var due = FormTime.instant("dueAt", dueAt, zone);
        handling.reschedule(number, id, new IfMatch(version), due, reason.strip(), actor.get());
        return back(number, from);
    }

    @POST
    @Path("/{id}/completion")
    @Operation(hidden = true)
    public RestResponse<Void> done(
            @RestPath String number,
            @RestPath UUID id,
            @RestForm("_version") long version,
            @RestForm @Size(max = 2000) @Nullable String note,
            @RestForm @Nullable String from) {
        handling.done(number, id, new IfMatch(version), blankToNull(note), actor.get());
        return back(number, from);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(hidden = true)
    public RestResponse<Void> cancel(
            @RestPath String number,
            @RestPath UUID id,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 2000) String reason,
            @RestForm @Nullable String from) {
        handling.cancel(number, id, new IfMatch(version), reason.strip(), actor.get());
        return back(number, from);
    }

    private static RestResponse<Void> back(String number, @Nullable String from) {
        return RestResponse.seeOther(URI.create(DESK.equals(from) ? "/desk" : "/claims/" + number + "/diary"));
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
