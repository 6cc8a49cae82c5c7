package io.cyberpas.claims.handling.pages;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.handling.StageHandling;
import io.cyberpas.claims.handling.pages.Workbench.GateAnswer;
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
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What the gate of a claim still asks, on one line of each of its pages, so that nobody has to go back to see what comes next. */
@Path("/claims/{number}/gate")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Blocking
class GatePages {

    private final ClaimAccess access;
    private final StageHandling stages;
    private final WorkbenchReading bench;
    private final CurrentActor actor;

    GatePages(ClaimAccess access, StageHandling stages, WorkbenchReading bench, CurrentActor actor) {
        this.access = access;
        this.stages = stages;
        this.bench = bench;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "course")
    static class Templates {
        static native TemplateInstance asks(String number, ClaimStage stage, List<GateAnswer> missing);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance asks(@RestPath String number) {
        var claim = access.visible(number, actor.get());
        return Templates.asks(
                number,
                claim.stage(),
                bench.gate(claim, stages.unmet(claim)).stream()
                        .filter(Predicate.not(GateAnswer::isMet))
                        .toList());
    }
}
