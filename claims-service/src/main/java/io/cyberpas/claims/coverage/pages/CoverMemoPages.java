package io.cyberpas.claims.coverage.pages;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.coverage.CoverReview;
import io.cyberpas.claims.coverage.CoverageHandling;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The page on which coverage counsel gives its memo; of what the insurer decides it shows nothing. */
@Path("/claims/{number}/cover-memo")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.COUNSEL)
@Blocking
class CoverMemoPages {

    private final CoverageHandling handling;
    private final ClaimAccess access;
    private final CurrentActor actor;

    CoverMemoPages(CoverageHandling handling, ClaimAccess access, CurrentActor actor) {
        this.handling = handling;
        this.access = access;
        this.actor = actor;
    }

    /**
     * What the page shows.
     *
     * @param writes whether the reader may give a memo now
     */
    public record Sheet(ClaimView claim, List<CoverReview> reviews, boolean writes) {}

    @CheckedTemplate(basePath = "cover")
    static class Templates {
        static native TemplateInstance memo(Sheet sheet);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance memo(@RestPath String number) {
        var reader = actor.get();
        var claim = access.visible(number, reader);
        return Templates.memo(new Sheet(
                ClaimView.of(claim, reader),
                handling.reviews(number, reader),
                claim.stage().isOpen() && handling.mayReview(claim, reader)));
    }
}
