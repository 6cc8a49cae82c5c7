package io.cyberpas.claims.event.pages;

import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.event.EventBooks;
import io.cyberpas.claims.event.EventCsv;
import io.cyberpas.claims.event.EventHandling;
import io.cyberpas.claims.event.EventKind;
import io.cyberpas.claims.event.EventReading;
import io.cyberpas.claims.event.EventState;
import io.cyberpas.claims.event.EventSuggestions;
import io.cyberpas.claims.event.EventTerms;
import io.cyberpas.claims.event.LossEvents;
import io.cyberpas.claims.event.api.EventView;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Loss events: found, opened, described, with their claims, what these come to and which others probably belong to them. */
@Path("/events")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Blocking
class EventPages {

    private static final int MOST_SUGGESTED = 50;
    private static final int MOST_CHANGES = 50;

    private final EventHandling handling;
    private final EventBooks books;
    private final EventReading reading;
    private final EventSuggestions suggestions;
    private final EventCsv csv;
    private final EventForm form;
    private final LossEvents events;
    private final CurrentActor actor;
    private final Clock clock;
    private final ZoneId zone;

    EventPages(
            EventHandling handling,
            EventBooks books,
            EventReading reading,
            EventSuggestions suggestions,
            EventCsv csv,
            EventForm form,
            LossEvents events,
            CurrentActor actor,
            Clock clock,
            ZoneId zone) {
        this.handling = handling;
        this.books = books;
        this.reading = reading;
        this.suggestions = suggestions;
        this.csv = csv;
        this.form = form;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "events")
    static class Templates {
        static native TemplateInstance list(Page<EventView> events, @Nullable String q, @Nullable EventState state);

        static native TemplateInstance event(EventSheet sheet);

        private Templates() {}
    }

    /** The fields by which an event is described. */
    static class Description {
        @RestForm
        @NotNull
        @Nullable
        EventKind kind;

        @RestForm
        @NotBlank
        @Size(max = 200)
        @Nullable
        String name;

        @RestForm
        @Size(max = 200)
        @Nullable
        String provider;

        @RestForm
        @Size(max = 30)
        @Nullable
        String cve;

        @RestForm
        @Size(max = 200)
        @Nullable
        String malware;

        @RestForm
        @Size(max = 200)
        @Nullable
        String actor;

        @RestForm
        @NotBlank
        @Nullable
        String beganOn;

        @RestForm
        @Nullable
        String endedOn;

        @RestForm
        @Size(max = 2000)
        @Nullable
        String note;

        EventTerms terms(LocalDate today) {
            var began = FormTime.optionalDate("beganOn", beganOn);
            if (kind == null || name == null || began == null) {
                throw new InvalidInputException(
                        new FieldProblem("$.name", "came incomplete", "kind, name and beginning"));
            }
            return EventTerms.told(
                    kind,
                    name,
                    provider,
                    cve,
                    malware,
                    actor,
                    began,
                    FormTime.optionalDate("endedOn", endedOn),
                    note,
                    today);
        }
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestQuery @Size(max = 100) @Nullable String q,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String after) {
        var wanted = Arrays.stream(EventState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
        var text = q == null || q.isBlank() ? null : q.strip();
        var page = events.page(new LossEvents.Filter(text, wanted), PageRequest.of(after, null));
        return Templates.list(page.map(EventView::of), text, wanted);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> open(@BeanParam Description description) {
        return form.open(description.terms(today()), actor.get());
    }

    @GET
    @Path("{code}")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance event(@RestPath String code, @RestQuery @Nullable String after) {
        var event = events.require(code);
        return Templates.event(new EventSheet(
                EventView.of(event),
                books.sum(code),
                books.exposure(code),
                reading.figures(code),
                reading.isKnown(),
                books.members(code, PageRequest.of(after, null)),
                event.state() == EventState.OPEN ? suggestions.of(event, MOST_SUGGESTED) : List.of(),
                books.changes(code, MOST_CHANGES)));
    }

    @POST
    @Path("{code}/description")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> describe(
            @RestPath String code, @RestForm("_version") long version, @BeanParam Description description) {
        handling.describe(code, new IfMatch(version), description.terms(today()), actor.get());
        return again(code);
    }

    @POST
    @Path("{code}/claims")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> assign(
            @RestPath String code,
            @RestForm @Nullable List<String> claims,
            @RestForm @Size(max = 4000) @Nullable String number,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        var wanted = new java.util.LinkedHashSet<String>(claims == null ? List.of() : claims);
        Arrays.stream((number == null ? "" : number).split("[\\s,]+"))
                .map(each -> each.toUpperCase(Locale.ROOT))
                .forEach(wanted::add);
        wanted.removeIf(String::isBlank);
        if (wanted.isEmpty()) {
            throw new InvalidInputException(new FieldProblem("$.number", "names no claim", "C-2026-000123"));
        }
        handling.assign(code, wanted, reason.strip(), actor.get());
        return again(code);
    }

    @POST
    @Path("{code}/claims/{number}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> remove(
            @RestPath String code, @RestPath String number, @RestForm @NotBlank @Size(max = 1000) String reason) {
        handling.remove(code, number, reason.strip(), actor.get());
        return again(code);
    }

    @POST
    @Path("{code}/closure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> close(
            @RestPath String code,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        handling.close(code, new IfMatch(version), reason.strip(), actor.get());
        return again(code);
    }

    @POST
    @Path("{code}/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> reopen(
            @RestPath String code,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        handling.reopen(code, new IfMatch(version), reason.strip(), actor.get());
        return again(code);
    }

    @GET
    @Path("{code}/claims.csv")
    @Produces("text/csv; charset=UTF-8")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> csv(@RestPath String code) {
        events.require(code);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> csv.write(code, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + code + ".csv\"")
                .build();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static RestResponse<Void> again(String code) {
        return RestResponse.seeOther(URI.create("/events/" + code));
    }
}
