package io.cyberpas.quote.capacity.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.capacity.Capacities;
import io.cyberpas.quote.capacity.Capacities.Key;
import io.cyberpas.quote.capacity.SegmentCapacity;
import io.cyberpas.quote.product.Segment;
import io.cyberpas.quote.risk.Grade;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page on which capacity is read, and segments are opened. */
@Path("/capacity")
@Produces(MediaType.TEXT_HTML)
class CapacityPages {

    private static final int YEARS_SHOWN = 3;
    private static final int LONGEST_REASON = 2000;

    private final Capacities capacities;
    private final CurrentActor actor;
    private final Clock clock;
    private final ZoneId zone;

    CapacityPages(Capacities capacities, CurrentActor actor, Clock clock, ZoneId zone) {
        this.capacities = capacities;
        this.actor = actor;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What the page shows.
     *
     * @param year the underwriting year
     * @param years the years to choose from
     * @param rows capacities of the year
     * @param mayOpen whether the reader may open segments
     */
    public record Shown(int year, List<Integer> years, List<SegmentCapacity> rows, boolean mayOpen) {

        /** The grades that a segment can be open to. */
        public List<Grade> grades() {
            return List.of(Grade.values());
        }
    }

    @CheckedTemplate(basePath = "capacity")
    static class Templates {

        static native TemplateInstance list(Shown shown);

        private Templates() {}
    }

    @GET
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance list(@QueryParam("year") @Nullable Integer year) {
        int today = LocalDate.ofInstant(clock.instant(), zone).getYear();
        int shown = year == null ? today : year;
        List<Integer> years =
                IntStream.range(today - 1, today - 1 + YEARS_SHOWN).boxed().toList();
        return Templates.list(
                new Shown(shown, years, capacities.of(shown), actor.get().is(SENIOR_UNDERWRITER)));
    }

    @POST
    @Path("openings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(SENIOR_UNDERWRITER)
    @Operation(hidden = true)
    public RestResponse<Void> open(
            @FormParam("segment") Segment segment,
            @FormParam("currency") String currency,
            @FormParam("year") int year,
            @FormParam("openTo") Grade openTo,
            @FormParam("_version") long version,
            @FormParam("reason") @Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidInputException(
                    new FieldProblem("$.reason", "must be given", "up to %d characters".formatted(LONGEST_REASON)));
        }
        capacities.open(new Key(segment, currencyOf(currency), year), version, openTo, reason.strip(), actor.get());
        return RestResponse.seeOther(URI.create("/capacity?year=" + year));
    }

    private static Currency currencyOf(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException _) {
            throw new InvalidInputException(new FieldProblem("$.currency", "is no currency", "such as KRW"));
        }
    }
}
