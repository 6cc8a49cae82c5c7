package io.cyberpas.claims.thirdparty.pages;

import io.cyberpas.claims.proceeding.DeadlineBoard;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The open deadlines of all claims, the next one due first; a law firm finds its own. */
@Path("/deadlines")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL, Roles.AUDITOR})
@Blocking
class DeadlinePages {

    private final DeadlineBoard board;
    private final CurrentActor actor;
    private final Clock clock;

    DeadlinePages(DeadlineBoard board, CurrentActor actor, Clock clock) {
        this.board = board;
        this.actor = actor;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "thirdparty")
    static class Templates {
        static native TemplateInstance deadlines(Page<DeadlineBoard.Row> deadlines, boolean overdue, Instant now);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery boolean overdue, @RestQuery @Nullable String after) {
        return Templates.deadlines(
                board.open(overdue, actor.get(), PageRequest.of(after, null)), overdue, clock.instant());
    }
}
