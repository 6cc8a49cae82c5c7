package io.cyberpas.policy.policy.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.SERVICE;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.policy.policy.PolicyReading;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What was done to policies. */
@Path("/api/policies/{number}/transactions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policy transactions")
class TransactionsResource {

    private final PolicyReading reading;
    private final CurrentActor actor;

    TransactionsResource(PolicyReading reading, CurrentActor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({
        BROKER,
        UNDERWRITER,
        SENIOR_UNDERWRITER,
        POLICY_ADMIN,
        CLAIMS_HANDLER,
        CLAIMS_MANAGER,
        FINANCE,
        AUDITOR,
        SERVICE
    })
    @Operation(summary = "Everything done to a policy", description = "In the order of recording.")
    public List<TransactionView> transactions(@Parameter(example = "P-2026-000001") @RestPath String number) {
        return reading.policy(number, actor.get()).transactions().stream()
                .map(TransactionView::of)
                .toList();
    }
}
