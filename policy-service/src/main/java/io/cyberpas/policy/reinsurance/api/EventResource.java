package io.cyberpas.policy.reinsurance.api;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.reinsurance.ReinsuranceReading;
import io.cyberpas.policy.reinsurance.ReinsuranceReading.EventLoss;
import io.cyberpas.policy.reinsurance.ReinsuredEvent;
import io.cyberpas.policy.reinsurance.api.BordereauView.SumView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What an event costs and what reinsurers pay of it. */
@Path("/api/reinsurance/events/{event}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({SENIOR_UNDERWRITER, POLICY_ADMIN, FINANCE, ACTUARY, AUDITOR})
@Tag(name = "Reinsurance")
class EventResource {

    private final ReinsuranceReading reading;

    EventResource(ReinsuranceReading reading) {
        this.reading = reading;
    }

    @Schema(name = "ReinsuredEvent")
    record EventView(
            String event,
            @Schema(description = "By currency") List<CostView> costs,

            @Schema(description = "What each reinsurer pays")
            List<SumView> accounts,

            @Schema(description = "Layers that answer for the event as a whole")
            List<LayerView> layers,

            @Schema(description = "The payments") Page<LossView> losses) {

        static EventView of(ReinsuredEvent event, Page<EventLoss> losses) {
            return new EventView(
                    event.event(),
                    event.costs().stream().map(CostView::of).toList(),
                    event.accounts().stream().map(SumView::of).toList(),
                    event.layers().stream().map(LayerView::of).toList(),
                    losses.map(LossView::of));
        }
    }

    @Schema(name = "EventCost")
    record CostView(LocalDate firstLossOn, long policies, Money paid, Money ceded, Money net) {

        static CostView of(ReinsuredEvent.Cost cost) {
            return new CostView(cost.firstOn(), cost.policies(), cost.paid(), cost.ceded(), cost.net());
        }
    }

    @Schema(name = "EventLayer")
    record LayerView(
            String treaty,

            @Schema(description = "What shares and layers per risk leave of all policies of the treaty")
            Money retained,

            Money recovered) {

        static LayerView of(ReinsuredEvent.Layer layer) {
            return new LayerView(layer.treaty().code(), layer.retained(), layer.recovered());
        }
    }

    @Schema(name = "EventLoss")
    record LossView(
            UUID id,
            Instant recordedAt,
            String policyNumber,
            String claimNumber,
            CoverageCode part,
            LocalDate lossOn,
            Money amount) {

        static LossView of(EventLoss loss) {
            return new LossView(
                    loss.id(),
                    loss.recordedAt(),
                    loss.policyNumber(),
                    loss.claimNumber(),
                    loss.part(),
                    loss.lossOn(),
                    loss.amount());
        }
    }

    @GET
    @Operation(
            summary = "Read the reinsurance of an event",
            description = "What all policies that the event hit have cost, what each treaty bears, and the payments.")
    public EventView readReinsuredEvent(
            @RestPath String event, @RestQuery @Nullable String after, @RestQuery @Nullable Integer size) {
        PageRequest page = PageRequest.of(after, size);
        return EventView.of(reading.event(event), reading.losses(event, page));
    }
}
