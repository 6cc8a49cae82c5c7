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

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.limit.ReservationState;
import io.cyberpas.policy.limit.Reservations;
import io.cyberpas.policy.limit.api.ReservationView;
import io.cyberpas.policy.limitdesk.LimitDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is held of the limits of a policy. */
@Path("/api/policies/{number}/reservations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Limits")
class ReservationsResource {

    private final LimitDesk desk;
    private final Reservations reservations;
    private final CurrentActor actor;

    ReservationsResource(LimitDesk desk, Reservations reservations, CurrentActor actor) {
        this.desk = desk;
        this.reservations = reservations;
        this.actor = actor;
    }

    @GET
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
    @Operation(
            summary = "Amounts held of the limits of a policy, and what became of them",
            description = "The last one first.")
    public Page<ReservationView> reservations(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @Parameter(description = "Only those in this state", example = "RESERVED") @RestQuery @Nullable
                    String state,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Reservations a page, at most 200", example = "25") @RestQuery @Nullable
                    Integer size) {
        String policy = desk.policy(number, actor.get()).number();
        return reservations
                .ofPolicy(policy, ReservationState.named(state), PageRequest.of(after, size))
                .map(ReservationView::of);
    }
}
