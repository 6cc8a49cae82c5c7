package io.cyberpas.claims.event.api;

import io.cyberpas.claims.event.EventBooks;
import io.cyberpas.claims.event.EventChange;
import io.cyberpas.claims.event.EventCsv;
import io.cyberpas.claims.event.EventExposure;
import io.cyberpas.claims.event.EventFigures.PartFigures;
import io.cyberpas.claims.event.EventHandling;
import io.cyberpas.claims.event.EventMember;
import io.cyberpas.claims.event.EventReading;
import io.cyberpas.claims.event.EventSuggestions;
import io.cyberpas.claims.event.EventSum;
import io.cyberpas.claims.event.LossEvents;
import io.cyberpas.claims.event.SuggestedClaim;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The claims of a loss event, what they come to, and those that probably belong to it too. */
@Path("/api/events/{code}/claims")
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class EventClaimsResource {

    private static final int MOST_SUGGESTED = 100;
    private static final int MOST_CHANGES = 200;

    private final EventHandling handling;
    private final EventBooks books;
    private final EventReading reading;
    private final EventSuggestions suggestions;
    private final EventCsv csv;
    private final LossEvents events;
    private final CurrentActor actor;

    EventClaimsResource(
            EventHandling handling,
            EventBooks books,
            EventReading reading,
            EventSuggestions suggestions,
            EventCsv csv,
            LossEvents events,
            CurrentActor actor) {
        this.handling = handling;
        this.books = books;
        this.reading = reading;
        this.suggestions = suggestions;
        this.csv = csv;
        this.events = events;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "List the claims of a loss event, the last notified first")
    public Page<EventMember> members(
            @RestPath String code,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        return books.members(events.require(code).code(), PageRequest.of(after, size));
    }

    /** Which claims, and why. */
    @Schema(name = "EventAssignment")
    record AssignmentRequest(
            @NotEmpty @Size(max = 200) Set<@NotBlank String> claims,

            @NotBlank @Size(max = 1000) @Schema(examples = "Both name the same file transfer product")
            String reason) {}

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Put claims to a loss event",
            description = "All of them or none; up to 200 at once. Claims that belong to it already stay so.")
    public EventSum assign(@RestPath String code, @Valid @NotNull AssignmentRequest request) {
        handling.assign(code, request.claims(), request.reason().strip(), actor.get());
        return books.sum(code);
    }

    /** Why a claim does not belong to it. */
    @Schema(name = "EventRemoval")
    record RemovalRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "Another product was exploited")
            String reason) {}

    @POST
    @Path("{number}/removal")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Take a claim away from a loss event")
    public EventSum remove(@RestPath String code, @RestPath String number, @Valid @NotNull RemovalRequest request) {
        handling.remove(code, number, request.reason().strip(), actor.get());
        return books.sum(code);
    }

    /** How many it struck, what is exposed and what it costs, as far as known. */
    @Schema(name = "EventFigures")
    record FiguresView(EventSum struck, List<EventExposure> exposed, List<PartFigures> figures) {}

    @GET
    @Path("figures")
    @Operation(summary = "What the claims of a loss event come to")
    public FiguresView figures(@RestPath String code) {
        events.require(code);
        return new FiguresView(books.sum(code), books.exposure(code), reading.figures(code));
    }

    @GET
    @Path("suggestions")
    @Operation(
            summary = "Claims that probably belong to a loss event",
            description = "The likeliest first, at most 100, each with every reason to think so.")
    public List<SuggestedClaim> suggestions(@RestPath String code) {
        return suggestions.of(events.require(code), MOST_SUGGESTED);
    }

    @GET
    @Path("changes")
    @Operation(summary = "Who put which claim to a loss event or took it away", description = "The last 200.")
    public List<EventChange> changes(@RestPath String code) {
        events.require(code);
        return books.changes(code, MOST_CHANGES);
    }

    @GET
    @Path("claims.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "All claims of a loss event as CSV")
    public RestResponse<StreamingOutput> csv(@RestPath String code) {
        events.require(code);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> csv.write(code, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + code + ".csv\"")
                .build();
    }
}
