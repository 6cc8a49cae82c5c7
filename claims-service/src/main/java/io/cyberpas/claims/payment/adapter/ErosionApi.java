package io.cyberpas.claims.payment.adapter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.cyberpas.platform.access.ActingUser;
import io.cyberpas.platform.money.Money;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The policy service, as far as limits are taken there. The outbox repeats what fails, so no retry stands here. */
@RegisterRestClient(configKey = "policy-service")
@OidcClientFilter
@Path("/api/policies")
interface ErosionApi {

    String LIMIT_EXCEEDED = "urn:cyberpas:problem:limit-exceeded";

    record ErosionRequest(String claimNumber, String coveragePart, Money amount) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ConflictAnswer(
            @Nullable String type,
            @Nullable String detail,
            @Nullable Money aggregateRemaining,
            @Nullable Money partRemaining) {}

    /** The policy service answered 409. */
    class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient ConflictAnswer answer;

        Refused(ConflictAnswer answer) {
            super(answer.detail());
            this.answer = answer;
        }

        ConflictAnswer answer() {
            return answer;
        }
    }

    @PUT
    @Path("/{number}/erosions/{paymentId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Timeout(8000)
    @CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.6, delay = 3000, skipOn = Refused.class)
    void erode(
            @PathParam("number") String policyNumber,
            @PathParam("paymentId") UUID paymentId,
            @HeaderParam(ActingUser.HEADER) String actingUser,
            ErosionRequest request);

    @ClientExceptionMapper
    static @Nullable RuntimeException refused(Response response) {
        return response.getStatus() == 409 ? new Refused(response.readEntity(ConflictAnswer.class)) : null;
    }
}
