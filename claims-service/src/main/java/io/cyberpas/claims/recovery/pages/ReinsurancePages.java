package io.cyberpas.claims.recovery.pages;

import io.cyberpas.claims.recovery.ExpectedShare;
import io.cyberpas.claims.recovery.ReinsuranceProposing;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What reinsurers bear: a page of its own, because another service is asked. */
@Path("/claims/{number}/recoveries/reinsurance")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ReinsurancePages {

    private final ReinsuranceProposing proposing;
    private final CurrentActor actor;

    ReinsurancePages(ReinsuranceProposing proposing, CurrentActor actor) {
        this.proposing = proposing;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "recoveries")
    static class Templates {
        static native TemplateInstance reinsurance(String number, List<ExpectedShare> shares, boolean anyOpen);

        private Templates() {}
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String number) {
        var shares = proposing.shares(number, actor.get());
        return Templates.reinsurance(
                number, shares, shares.stream().anyMatch(each -> each.open().isPositive()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> adopt(@RestPath String number) {
        proposing.adopt(number, actor.get());
        return RestResponse.seeOther(URI.create("/claims/" + number + "/recoveries"));
    }
}
