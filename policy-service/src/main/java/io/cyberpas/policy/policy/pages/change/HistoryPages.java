package io.cyberpas.policy.policy.pages.change;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
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

/** The page that shows what was done to a policy, and what was known of which days at which time. */
@Path("/policies/{number}/history")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, AUDITOR})
@Blocking
class HistoryPages {

    private final PolicyReading reading;
    private final CurrentActor actor;

    HistoryPages(PolicyReading reading, CurrentActor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "changes")
    static class Templates {
        static native TemplateInstance history(Policy policy, HistoryChart chart);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance history(@RestPath String number) {
        Policy policy = reading.policy(number, actor.get());
        return Templates.history(policy, HistoryChart.of(policy, reading.today()));
    }
}
