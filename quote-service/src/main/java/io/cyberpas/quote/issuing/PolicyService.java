package io.cyberpas.quote.issuing;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The policy service, as far as it concerns quotes. */
@RegisterRestClient(configKey = "policy-service")
@OidcClientFilter
interface PolicyService {

    @POST
    @Path("/api/policies")
    @Consumes(MediaType.APPLICATION_JSON)
    void issue(
            @HeaderParam("Idempotency-Key") UUID idempotencyKey,
            @HeaderParam("Acting-User") String actingUser,
            IssueRequest request);

    /** Which quote to issue. */
    record IssueRequest(String quoteNumber) {}
}
