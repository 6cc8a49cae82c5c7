package io.cyberpas.policy.reinsurance.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.reinsurance.BordereauLine;
import io.cyberpas.policy.reinsurance.CededPolicy;
import io.cyberpas.policy.reinsurance.ReinsuranceReading;
import io.cyberpas.policy.reinsurance.Treaties;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What of a policy is reinsured. */
@Path("/policies/{number}/reinsurance")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({SENIOR_UNDERWRITER, POLICY_ADMIN, FINANCE, AUDITOR})
@Blocking
class PolicyReinsurancePages {

    private final ReinsuranceReading reading;
    private final Treaties treaties;
    private final CurrentActor actor;

    PolicyReinsurancePages(ReinsuranceReading reading, Treaties treaties, CurrentActor actor) {
        this.reading = reading;
        this.treaties = treaties;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "reinsurance")
    static class Templates {
        static native TemplateInstance policy(CededPolicy ceded, Page<BordereauLine.Premium> lines, Treaties treaties);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance policy(@RestPath String number, @RestQuery @Nullable String after) {
        CededPolicy ceded = reading.policy(number, actor.get());
        return Templates.policy(ceded, reading.cessions(number, PageRequest.of(after, null)), treaties);
    }
}
