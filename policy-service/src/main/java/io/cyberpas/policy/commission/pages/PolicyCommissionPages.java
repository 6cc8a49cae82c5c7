package io.cyberpas.policy.commission.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.commission.CommissionAccount;
import io.cyberpas.policy.commission.CommissionEntry;
import io.cyberpas.policy.commission.CommissionReading;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a policy earns its brokerage. */
@Path("/policies/{number}/commissions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FINANCE, AUDITOR, BROKER})
@Blocking
class PolicyCommissionPages {

    private final PolicyReading policies;
    private final CommissionReading reading;
    private final CurrentActor actor;

    PolicyCommissionPages(PolicyReading policies, CommissionReading reading, CurrentActor actor) {
        this.policies = policies;
        this.reading = reading;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "commission")
    static class Templates {
        static native TemplateInstance policy(
                Policy policy, @Nullable CommissionAccount account, Page<CommissionEntry> entries);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance policy(@RestPath String number, @RestQuery @Nullable String after) {
        Policy policy = policies.policy(number, actor.get());
        return Templates.policy(
                policy, reading.ofPolicy(number).orElse(null), reading.entries(number, PageRequest.of(after, null)));
    }
}
