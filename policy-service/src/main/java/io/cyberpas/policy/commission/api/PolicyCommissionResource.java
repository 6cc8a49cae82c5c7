package io.cyberpas.policy.commission.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.policy.commission.CommissionAccount;
import io.cyberpas.policy.commission.CommissionReading;
import io.cyberpas.policy.commission.api.CommissionViews.PolicyView;
import io.cyberpas.policy.policy.PolicyReading;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The commission of one policy over REST. */
@Path("/api/policies/{number}/commissions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({FINANCE, AUDITOR, BROKER})
@Tag(name = "Commission")
class PolicyCommissionResource {

    private final PolicyReading policies;
    private final CommissionReading reading;
    private final CurrentActor actor;

    PolicyCommissionResource(PolicyReading policies, CommissionReading reading, CurrentActor actor) {
        this.policies = policies;
        this.reading = reading;
        this.actor = actor;
    }

    @GET
    @Operation(
            summary = "What a policy earns its brokerage",
            description =
                    "The terms agreed at its inception, what was earned so far, and a page of entries, the last first."
                            + " A policy from before commission was kept has none until it is next changed or paid.")
    public PolicyView commission(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Entries a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        policies.policy(number, actor.get());
        CommissionAccount account =
                reading.ofPolicy(number).orElseThrow(() -> new AbsentException("commission of policy", number));
        return PolicyView.of(account, reading.entries(number, PageRequest.of(after, size)));
    }
}
