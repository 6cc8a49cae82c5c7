package io.cyberpas.claims.proceeding.api;

import io.cyberpas.claims.proceeding.DeadlineBoard;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The open deadlines of all claims. */
@Path("/api/deadlines")
@Tag(name = "Proceedings")
class DeadlineResource {

    private final DeadlineBoard board;
    private final CurrentActor actor;

    DeadlineResource(DeadlineBoard board, CurrentActor actor) {
        this.board = board;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(
            summary = "List open deadlines over all claims, the next one due first",
            description = "A law firm finds those of the proceedings that it is in charge of.")
    public Page<DeadlineBoard.Row> list(
            @QueryParam("overdue") boolean overdue,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        return board.open(overdue, actor.get(), PageRequest.of(after, size));
    }
}
