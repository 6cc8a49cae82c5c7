package io.cyberpas.claims.claim.api;

import io.cyberpas.claims.claim.PolicyFinder;
import io.cyberpas.claims.claim.PolicyFinder.FoundPolicy;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finds the policy of a loss whose number nobody has at hand. */
@Path("/api/notifiable-policies")
@Tag(name = "Claims")
class PolicySearchResource {

    private static final int MOST = 25;

    private final PolicyFinder finder;
    private final CurrentActor actor;

    PolicySearchResource(PolicyFinder finder, CurrentActor actor) {
        this.finder = finder;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Find policies that you may notify a loss under",
            description = "The last issued first, at most 25; brokers find those of their brokerage.")
    public List<FoundPolicy> find(
            @Parameter(
                            description =
                                    "Part of the insured's name, a business registration number, or the start of a policy number",
                            example = "123-45-67890")
                    @QueryParam("search")
                    @NotBlank
                    @Size(min = 2, max = 100)
                    String search) {
        return finder.find(search.strip(), MOST, actor.get());
    }
}
