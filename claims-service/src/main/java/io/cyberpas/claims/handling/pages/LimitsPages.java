package io.cyberpas.claims.handling.pages;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.PolicyCover;
import io.cyberpas.claims.claim.PolicyCovers;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.payment.FurtherLimits;
import io.cyberpas.claims.payment.ReserveHandling;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.UnavailableException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The lines of a claim with what is left of their limits. The workbench asks for it after it is shown, so that it neither
 * waits for the policy service nor fails with it.
 */
@Path("/claims/{number}/limits")
@Produces(MediaType.TEXT_HTML)
@Blocking
class LimitsPages {

    private final ClaimAccess access;
    private final PolicyCovers covers;
    private final FurtherLimits further;
    private final ReserveHandling reserves;
    private final CurrentActor actor;
    private final ZoneId zone;

    LimitsPages(
            ClaimAccess access,
            PolicyCovers covers,
            FurtherLimits further,
            ReserveHandling reserves,
            CurrentActor actor,
            ZoneId zone) {
        this.access = access;
        this.covers = covers;
        this.further = further;
        this.reserves = reserves;
        this.actor = actor;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "course")
    static class Templates {
        static native TemplateInstance limits(LimitsSheet sheet);

        private Templates() {}
    }

    @GET
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance limits(@RestPath String number) {
        var reader = actor.get();
        var claim = access.visible(number, reader);
        var inside = ClaimAccess.isStaff(reader);
        return Templates.limits(new LimitsSheet(
                ClaimView.of(claim, reader),
                cover(claim.policyNumber(), LocalDate.ofInstant(claim.awareAt(), zone), reader)
                        .orElse(null),
                further.of(claim, reader).orElse(List.of()),
                inside ? reserves.positions(claim) : List.of(),
                inside));
    }

    private Optional<PolicyCover> cover(String policy, LocalDate on, Actor reader) {
        try {
            return covers.find(policy, on, reader);
        } catch (UnavailableException _) {
            return Optional.empty();
        }
    }
}
