package io.cyberpas.claims.desk.api;

import io.cyberpas.claims.desk.Desk;
import io.cyberpas.claims.desk.DeskItem;
import io.cyberpas.claims.desk.DeskView;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What waits for the reader. */
@Path("/api/desk")
@Tag(name = "Desk")
@RolesAllowed({
    Roles.CLAIMS_HANDLER,
    Roles.CLAIMS_MANAGER,
    Roles.FINANCE,
    Roles.FORENSIC_VENDOR,
    Roles.COUNSEL,
    Roles.ADVISER,
    Roles.AUDITOR
})
public class DeskResource {

    private final Desk desk;
    private final CurrentActor actor;

    DeskResource(Desk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    /** A pile and how high it is. */
    @Schema(name = "DeskPile")
    record PileView(
            DeskView view,

            @Schema(description = "1000 stands for that many and more")
            int height) {}

    @GET
    @Operation(summary = "Count what waits", description = "The piles that lie on the reader's desk, by their roles")
    public List<PileView> heights() {
        var reader = actor.get();
        var heights = desk.heights(reader);
        return DeskView.of(reader).stream()
                .map(each -> new PileView(each, heights.getOrDefault(each, 0)))
                .toList();
    }

    @GET
    @Path("/{view}")
    @Operation(summary = "List one pile, what is due first on top")
    public Page<DeskItem> list(
            @RestPath String view,
            @QueryParam("search") @Size(max = 100) @Nullable String search,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        var reader = actor.get();
        var rows = size == null ? PageRequest.SIZE_DEFAULT : size;
        return desk.page(DeskView.named(view, reader), search, after, rows, reader);
    }
}
