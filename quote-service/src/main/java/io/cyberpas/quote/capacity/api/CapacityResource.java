package io.cyberpas.quote.capacity.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.quote.capacity.Capacities;
import io.cyberpas.quote.capacity.Capacities.Key;
import io.cyberpas.quote.capacity.SegmentCapacity;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Segment;
import io.cyberpas.quote.risk.Grade;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What each segment may accept, and which risks it is open to. */
@Path("/api/capacity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Capacity", description = "Low risks first: medium and high ones as far as there is capacity")
class CapacityResource {

    private final Capacities capacities;
    private final CurrentActor actor;
    private final Clock clock;
    private final ZoneId zone;

    CapacityResource(Capacities capacities, CurrentActor actor, Clock clock, ZoneId zone) {
        this.capacities = capacities;
        this.actor = actor;
        this.clock = clock;
        this.zone = zone;
    }

    /** To which grade a segment is opened, and why. */
    @Schema(name = "CapacityOpening")
    record OpeningRequest(
            @NotNull Segment segment,

            @NotNull @Schema(implementation = String.class, examples = "KRW")
            Currency currency,

            @NotNull @Schema(description = "Underwriting year", examples = "2026")
            Integer year,

            @NotNull
            @Schema(description = "The highest grade that is considered; risks above are declined", examples = "HIGH")
            Grade openTo,

            @NotBlank @Size(max = 2000) @Schema(examples = "The treaty was enlarged on 2026-11-20")
            String reason) {}

    /** Capacity of a segment in a currency and year. */
    @Schema(name = "SegmentCapacity")
    record CapacityView(
            Segment segment,

            @Schema(implementation = String.class, examples = "KRW")
            Currency currency,

            @Schema(description = "Calendar year in which the cover begins")
            int year,

            List<ProductCode> products,
            Money capacity,
            Money accepted,
            Money remaining,

            @Schema(description = "The highest grade that is considered; risks above are declined")
            Grade openTo,

            @Schema(description = "Counts openings; to be sent as If-Match with the next one")
            long version) {

        static CapacityView of(SegmentCapacity capacity) {
            return new CapacityView(
                    capacity.gate().segment(),
                    capacity.gate().currency(),
                    capacity.gate().year(),
                    capacity.products(),
                    capacity.capacity(),
                    capacity.accepted(),
                    capacity.remaining(),
                    capacity.gate().openTo(),
                    capacity.gate().version());
        }
    }

    @GET
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
    @Operation(summary = "List capacities", description = "Of all segments and currencies in an underwriting year.")
    public List<CapacityView> listCapacities(
            @Parameter(description = "Underwriting year; this one if absent") @QueryParam("year") @Nullable
                    Integer year) {
        int wanted = year == null ? LocalDate.ofInstant(clock.instant(), zone).getYear() : year;
        return capacities.of(wanted).stream().map(CapacityView::of).toList();
    }

    @POST
    @Path("openings")
    @RolesAllowed(SENIOR_UNDERWRITER)
    @Operation(
            summary = "Open a segment to risks up to a grade",
            description = "Or close it to those above. If-Match names the version of the capacity.")
    public CapacityView openSegment(
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid OpeningRequest request) {
        return CapacityView.of(capacities.open(
                new Key(request.segment(), request.currency(), request.year()),
                IfMatch.required(ifMatch),
                request.openTo(),
                request.reason().strip(),
                actor.get()));
    }
}
