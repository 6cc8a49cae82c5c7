package io.cyberpas.policy.limitdesk.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.SERVICE;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.policy.limit.LimitMovements;
import io.cyberpas.policy.limitdesk.LimitDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where the limits of a policy stand, and every step that led there. */
@Path("/api/policies/{number}/limits")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    BROKER,
    UNDERWRITER,
    SENIOR_UNDERWRITER,
    POLICY_ADMIN,
    CLAIMS_HANDLER,
    CLAIMS_MANAGER,
    FINANCE,
    AUDITOR,
    SERVICE
})
@Tag(name = "Limits")
class LimitsResource {

    private final LimitDesk desk;
    private final LimitMovements movements;
    private final CurrentActor actor;

    LimitsResource(LimitDesk desk, LimitMovements movements, CurrentActor actor) {
        this.desk = desk;
        this.movements = movements;
        this.actor = actor;
    }

    @Schema(name = "Limits", description = "All limits of a policy, as they stand for losses of a day")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LimitsView(
            @Schema(examples = "P-2026-000001") String policyNumber,

            @Nullable @Schema(description = "The day of loss; absent where no day is covered")
            LocalDate on,

            @Schema(description = "The aggregate, the parts, the clauses")
            List<StandingView> limits,

            @Schema(description = "Limits per event of the events that claims have brought, the last event first")
            Page<StandingView> events) {}

    @GET
    @Operation(
            summary = "Where the limits of a policy stand",
            description = "For losses of a day. The ETag is what a reinstatement is decided from.")
    public RestResponse<LimitsView> limits(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @Parameter(
                            description = "Day of loss; the covered day nearest to today if left out",
                            example = "2026-12-20")
                    @RestQuery
                    @Nullable
                    String on,
            @Parameter(description = "The next of the page of events before") @RestQuery @Nullable String after,
            @Parameter(description = "Events a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        LimitDesk.Sight sight = desk.sight(number, on, PageRequest.of(after, size), actor.get());
        LimitsView view = new LimitsView(
                number,
                sight.on(),
                sight.limits().yearly().stream().map(StandingView::of).toList(),
                sight.limits().events().map(StandingView::of));
        return RestResponse.ResponseBuilder.ok(view)
                .tag(IfMatch.etag(sight.limits().version()))
                .build();
    }

    @GET
    @Path("/events/{event}")
    @Operation(
            summary = "Where the limits of a policy stand for one event",
            description = "Limits per event as the event left them, and those of the year; for losses of a day.")
    public List<StandingView> limitsOfEvent(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @Parameter(description = "Code of the event, or number of a claim that is one", example = "E-2026-000001")
                    @RestPath
                    @Size(max = 64)
                    String event,
            @Parameter(
                            description = "Day of loss; the covered day nearest to today if left out",
                            example = "2026-12-20")
                    @RestQuery
                    @Nullable
                    String on) {
        return desk.ofEvent(number, on, event, actor.get()).stream()
                .map(StandingView::of)
                .toList();
    }

    @GET
    @Path("/movements")
    @Operation(summary = "Every step of a policy's limits ledger", description = "The last one first.")
    public Page<MovementView> limitMovements(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Steps a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        String policy = desk.policy(number, actor.get()).number();
        return movements.ofPolicy(policy, PageRequest.of(after, size)).map(MovementView::of);
    }
}
