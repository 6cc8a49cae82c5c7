package io.cyberpas.policy.limitdesk.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.limit.Erosion;
import io.cyberpas.policy.limit.Erosions;
import io.cyberpas.policy.limit.LimitMovement;
import io.cyberpas.policy.limit.LimitMovements;
import io.cyberpas.policy.limit.LimitStanding;
import io.cyberpas.policy.limit.Reservation;
import io.cyberpas.policy.limit.ReservationState;
import io.cyberpas.policy.limit.Reservations;
import io.cyberpas.policy.limitdesk.LimitDesk;
import io.cyberpas.policy.policy.Policy;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The limits of a policy: how they stand, what is held and taken of them, and every step that led there. */
@Path("/policies/{number}/limits")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, AUDITOR})
@Blocking
class LimitPages {
    private static final PageRequest LATEST = new PageRequest(null, 10);

    private final LimitDesk desk;
    private final Reservations reservations;
    private final Erosions erosions;
    private final LimitMovements movements;
    private final ReinstatementFormOnce reinstatement;
    private final CurrentActor actor;

    LimitPages(
            LimitDesk desk,
            Reservations reservations,
            Erosions erosions,
            LimitMovements movements,
            ReinstatementFormOnce reinstatement,
            CurrentActor actor) {
        this.desk = desk;
        this.reservations = reservations;
        this.erosions = erosions;
        this.movements = movements;
        this.reinstatement = reinstatement;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "limits")
    static class Templates {
        static native TemplateInstance overview(
                LimitDesk.Sight sight,
                Page<Reservation> reservations,
                Page<Erosion> erosions,
                Page<LimitMovement> movements);

        static native TemplateInstance events(Policy policy, Page<LimitStanding> standings);

        static native TemplateInstance reservations(
                Policy policy, Page<Reservation> reservations, @Nullable ReservationState state);

        static native TemplateInstance erosions(Policy policy, Page<Erosion> erosions);

        static native TemplateInstance movements(Policy policy, Page<LimitMovement> movements);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance overview(@RestPath String number, @RestQuery @Nullable String on) {
        LimitDesk.Sight sight = desk.sight(number, on, LATEST, actor.get());
        return Templates.overview(
                sight,
                reservations.ofPolicy(number, ReservationState.RESERVED, LATEST),
                erosions.ofPolicy(number, LATEST),
                movements.ofPolicy(number, LATEST));
    }

    @GET
    @Path("/events")
    @Operation(hidden = true)
    public TemplateInstance events(@RestPath String number, @RestQuery @Nullable String after) {
        LimitDesk.Sight sight = desk.sight(number, null, PageRequest.of(after, null), actor.get());
        return Templates.events(sight.policy(), sight.limits().events());
    }

    @GET
    @Path("/reservations")
    @Operation(hidden = true)
    public TemplateInstance reservations(
            @RestPath String number, @RestQuery @Nullable String state, @RestQuery @Nullable String after) {
        Policy policy = desk.policy(number, actor.get());
        ReservationState wanted = ReservationState.named(state);
        return Templates.reservations(
                policy, reservations.ofPolicy(number, wanted, PageRequest.of(after, null)), wanted);
    }

    @GET
    @Path("/erosions")
    @Operation(hidden = true)
    public TemplateInstance erosions(@RestPath String number, @RestQuery @Nullable String after) {
        return Templates.erosions(
                desk.policy(number, actor.get()), erosions.ofPolicy(number, PageRequest.of(after, null)));
    }

    @GET
    @Path("/movements")
    @Operation(hidden = true)
    public TemplateInstance movements(@RestPath String number, @RestQuery @Nullable String after) {
        return Templates.movements(
                desk.policy(number, actor.get()), movements.ofPolicy(number, PageRequest.of(after, null)));
    }

    @POST
    @Path("/reinstatements")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(POLICY_ADMIN)
    @Operation(hidden = true)
    public RestResponse<Void> reinstate(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 130) String limit,
            @RestForm @NotBlank @Size(max = 500) String reason) {
        return reinstatement.reinstate(number, version, limit, reason.strip(), actor.get());
    }
}
