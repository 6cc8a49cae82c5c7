package io.cyberpas.claims.event.api;

import io.cyberpas.claims.event.EventHandling;
import io.cyberpas.claims.event.EventState;
import io.cyberpas.claims.event.LossEvents;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
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
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Loss events: opened, described, closed and found. */
@Path("/api/events")
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Tag(name = "Events", description = "One outage or campaign and all the claims that come of it")
class EventResource {

    private final EventHandling handling;
    private final EventOnce once;
    private final LossEvents events;
    private final CurrentActor actor;
    private final Clock clock;
    private final ZoneId zone;

    EventResource(
            EventHandling handling, EventOnce once, LossEvents events, CurrentActor actor, Clock clock, ZoneId zone) {
        this.handling = handling;
        this.once = once;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
        this.zone = zone;
    }

    @POST
    @Operation(summary = "Open a loss event")
    public RestResponse<EventView> open(
            @Valid @NotNull EventRequest request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.open(request.terms(today()), actor.get());
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(
            summary = "List loss events, newest first",
            description = "Search by part of the name, provider, malware or actor, or by the start of a code or CVE.")
    public Page<EventView> list(
            @QueryParam("search") @Size(max = 100) @Nullable String search,
            @QueryParam("state") @Nullable EventState state,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        return events.page(new LossEvents.Filter(search, state), PageRequest.of(after, size))
                .map(EventView::of);
    }

    @GET
    @Path("{code}")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "Read a loss event")
    public RestResponse<EventView> read(@RestPath String code) {
        var view = EventView.of(events.require(code));
        return RestResponse.ResponseBuilder.ok(view)
                .tag(IfMatch.etag(view.version()))
                .build();
    }

    @PUT
    @Path("{code}")
    @Operation(summary = "Describe a loss event better")
    public EventView describe(
            @RestPath String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull EventRequest request) {
        handling.describe(code, ifMatch, request.terms(today()), actor.get());
        return EventView.of(events.require(code));
    }

    /** Why. */
    @Schema(name = "EventReason")
    record ReasonRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "All claims have been found")
            String reason) {}

    @POST
    @Path("{code}/closure")
    @Operation(summary = "Close a loss event", description = "It takes no claims any more.")
    public EventView close(
            @RestPath String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull ReasonRequest request) {
        handling.close(code, ifMatch, request.reason().strip(), actor.get());
        return EventView.of(events.require(code));
    }

    @POST
    @Path("{code}/reopening")
    @Operation(summary = "Open a closed loss event again")
    public EventView reopen(
            @RestPath String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull ReasonRequest request) {
        handling.reopen(code, ifMatch, request.reason().strip(), actor.get());
        return EventView.of(events.require(code));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
