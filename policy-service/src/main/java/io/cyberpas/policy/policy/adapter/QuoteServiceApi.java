package io.cyberpas.policy.policy.adapter;

import io.cyberpas.platform.access.ActingUser;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/**
 * The quote service's endpoints that this service calls; all may be repeated without harm. Timeouts are configured.
 * An answer of 4xx is an answer: it is neither retried nor held against the service.
 */
@RegisterRestClient(configKey = "quote-service")
@OidcClientFilter
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface QuoteServiceApi {

    @GET
    @Path("/quotes/{number}")
    @Retry(maxRetries = 2, delay = 200, jitter = 100, abortOn = ClientErrorException.class)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.75, delay = 3000, skipOn = ClientErrorException.class)
    QuoteAnswer quote(@PathParam("number") String number);

    @PUT
    @Path("/quotes/{number}/binding")
    @Retry(maxRetries = 2, delay = 200, jitter = 100, abortOn = ClientErrorException.class)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.75, delay = 3000, skipOn = ClientErrorException.class)
    void bind(
            @PathParam("number") String number,
            @HeaderParam(ActingUser.HEADER) String actingUser,
            BindingRequest request);

    @PUT
    @Path("/quotes/{number}/ending")
    @Retry(maxRetries = 2, delay = 200, jitter = 100, abortOn = ClientErrorException.class)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.75, delay = 3000, skipOn = ClientErrorException.class)
    void end(
            @PathParam("number") String number,
            @HeaderParam(ActingUser.HEADER) String actingUser,
            EndingRequest request);

    /** Changes nothing there, so it may be repeated like reading. */
    @POST
    @Path("/repricings")
    @Retry(maxRetries = 2, delay = 200, jitter = 100, abortOn = ClientErrorException.class)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.75, delay = 3000, skipOn = ClientErrorException.class)
    Repricing.Answer reprice(Repricing.Request request);

    /** Until when the policy covers that was issued from the quote; null where it is as agreed. */
    record EndingRequest(String policyNumber, @Nullable LocalDate endedOn) {}

    /** Which policy was issued from the quote. */
    record BindingRequest(String policyNumber) {}

    @ClientExceptionMapper
    static @Nullable RuntimeException refusal(Response response) {
        return response.getStatusInfo().getFamily() == Response.Status.Family.CLIENT_ERROR
                ? new ClientErrorException(response.getStatus())
                : null;
    }
}
