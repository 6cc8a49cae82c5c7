package io.cyberpas.claims.engagement.pages;

import io.cyberpas.claims.engagement.Engagement;
import io.cyberpas.claims.engagement.EngagementCourse;
import io.cyberpas.claims.engagement.Engagements;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a firm was appointed to. */
@Path("/engagements")
@Produces(MediaType.TEXT_HTML)
@Blocking
class MyEngagementPages {

    private final EngagementCourse course;
    private final Engagements engagements;
    private final CurrentActor actor;

    MyEngagementPages(EngagementCourse course, Engagements engagements, CurrentActor actor) {
        this.course = course;
        this.engagements = engagements;
        this.actor = actor;
    }

    /** A row: the appointment and the number of its claim. */
    public record Row(Engagement engagement, String claim) {}

    @CheckedTemplate(basePath = "engagement")
    static class Templates {
        static native TemplateInstance mine(Page<Row> rows);

        private Templates() {}
    }

    @GET
    @RolesAllowed({
        Roles.FORENSIC_VENDOR,
        Roles.COUNSEL,
        Roles.ADVISER,
        Roles.CLAIMS_HANDLER,
        Roles.CLAIMS_MANAGER,
        Roles.AUDITOR
    })
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery @Nullable String after) {
        Page<Engagement> page = course.page(null, PageRequest.of(after, null), actor.get());
        Map<UUID, String> claims = engagements.claimNumbers(page.items());
        return Templates.mine(page.map(each -> new Row(each, claims.getOrDefault(each.claimId(), ""))));
    }
}
