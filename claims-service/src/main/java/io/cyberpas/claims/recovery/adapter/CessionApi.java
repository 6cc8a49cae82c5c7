package io.cyberpas.claims.recovery.adapter;

import io.cyberpas.platform.access.ActingUser;
import io.cyberpas.platform.money.Money;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The policy service, as far as it says what reinsurers bear of a claim. */
@RegisterRestClient(configKey = "policy-service")
@OidcClientFilter
@Path("/api/policies/{number}/loss-cessions")
interface CessionApi {

    record CessionAnswer(String treaty, String kind, String reinsurer, String part, Money loss, Money recovered) {}

    @GET
    @Timeout(4000)
    @Retry(maxRetries = 2, delay = 150, jitter = 100)
    @CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.6, delay = 3000)
    List<CessionAnswer> of(
            @PathParam("number") String policyNumber,
            @QueryParam("claim") String claimNumber,
            @HeaderParam(ActingUser.HEADER) String actingUser);
}
