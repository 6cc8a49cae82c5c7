package io.cyberpas.claims.engagement.api;

import io.cyberpas.claims.engagement.Engagement;
import io.cyberpas.claims.engagement.EngagementCourse;
import io.cyberpas.claims.engagement.EngagementStatus;
import io.cyberpas.claims.engagement.Engagements;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Appointments across claims: a firm's own, all for the insurer's people. */
@Path("/api/engagements")
@Tag(name = "Engagements")
class MyEngagementResource {

    private final EngagementCourse course;
    private final Engagements engagements;
    private final CurrentActor actor;

    MyEngagementResource(EngagementCourse course, Engagements engagements, CurrentActor actor) {
        this.course = course;
        this.engagements = engagements;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({
        Roles.CLAIMS_HANDLER,
        Roles.CLAIMS_MANAGER,
        Roles.FORENSIC_VENDOR,
        Roles.COUNSEL,
        Roles.ADVISER,
        Roles.AUDITOR
    })
    @Transactional
    @Operation(summary = "List appointments, newest first", description = "A firm is shown its own only.")
    public Page<EngagementView> list(
            @QueryParam("status") @Nullable EngagementStatus status,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        Page<Engagement> page = course.page(status, PageRequest.of(after, size), actor.get());
        Map<UUID, String> claims = engagements.claimNumbers(page.items());
        return page.map(each -> EngagementView.of(claims.getOrDefault(each.claimId(), ""), each));
    }
}
