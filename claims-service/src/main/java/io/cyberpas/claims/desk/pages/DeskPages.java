package io.cyberpas.claims.desk.pages;

import io.cyberpas.claims.desk.Desk;
import io.cyberpas.claims.desk.DeskView;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The desk of whoever reads it. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
@Blocking
class DeskPages {

    private final Desk desk;
    private final CurrentActor actor;
    private final Clock clock;

    DeskPages(Desk desk, CurrentActor actor, Clock clock) {
        this.desk = desk;
        this.actor = actor;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance desk(DeskSheet sheet);

        private Templates() {}
    }

    @GET
    @RolesAllowed({
        Roles.CLAIMS_HANDLER,
        Roles.CLAIMS_MANAGER,
        Roles.FINANCE,
        Roles.FORENSIC_VENDOR,
        Roles.COUNSEL,
        Roles.ADVISER,
        Roles.AUDITOR
    })
    @Operation(hidden = true)
    public TemplateInstance desk(
            @RestQuery @Nullable String view,
            @RestQuery @Size(max = 100) @Nullable String q,
            @RestQuery @Nullable String after) {
        var reader = actor.get();
        var heights = desk.heights(reader);
        var pile = view == null || view.isBlank() ? onTop(heights, reader) : DeskView.named(view, reader);
        var text = q == null || q.isBlank() ? null : q.strip();
        return Templates.desk(new DeskSheet(
                pile,
                DeskView.of(reader),
                heights,
                desk.page(pile, text, after, PageRequest.SIZE_DEFAULT, reader),
                text,
                reader.roles().stream().anyMatch(each -> !each.equals(Roles.AUDITOR)),
                clock.instant()));
    }

    /** The first pile that is not empty; where all are, the first. */
    private static DeskView onTop(Map<DeskView, Integer> heights, Actor reader) {
        var views = DeskView.of(reader);
        return views.stream()
                .filter(each -> heights.getOrDefault(each, 0) > 0)
                .findFirst()
                .orElse(views.getFirst());
    }
}
