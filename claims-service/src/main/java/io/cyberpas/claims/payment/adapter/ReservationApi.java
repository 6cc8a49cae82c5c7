package io.cyberpas.claims.payment.adapter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.cyberpas.platform.access.ActingUser;
import io.cyberpas.platform.money.Money;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The policy service, as far as limits are held and taken there. The outbox repeats what fails, so no retry stands here. */
@RegisterRestClient(configKey = "policy-service")
@OidcClientFilter
@Path("/api/policies/{number}")
@Consumes(MediaType.APPLICATION_JSON)
interface ReservationApi {

    record ReservationRequest(
            String claimNumber,
            String coveragePart,
            Money amount,
            String event,
            List<String> sublimits,
            LocalDate lossOn) {}

    record ConfirmationRequest(UUID paymentId, Money amount) {}

    record ReversalRequest(Money amount, String reason) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record FieldAnswer(
            @Nullable String path,
            @Nullable String problem,
            @Nullable String allowed) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ProblemAnswer(
            @Nullable String type,
            @Nullable String detail,
            @Nullable List<FieldAnswer> errors,
            @Nullable Money aggregateRemaining,
            @Nullable Money partRemaining,
            @Nullable List<ShortageAnswer> shortages) {}

    /** A limit into which the demand does not fit. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ShortageAnswer(String limit, @Nullable String event, Money available) {}

    /** Where one limit stands. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record StandingAnswer(String code, String kind, String basis, List<String> parts, Money limit, Money available) {}

    /** The policy service answered clearly, but not what was asked for: 400, 404 or 409. */
    class Declined extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int status;
        private final transient ProblemAnswer answer;

        Declined(int status, ProblemAnswer answer) {
            super(answer.detail());
            this.status = status;
            this.answer = answer;
        }

        int status() {
            return status;
        }

        ProblemAnswer answer() {
            return answer;
        }
    }

    @GET
    @Path("/limits/events/{event}")
    @Timeout(4000)
    @CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.6, delay = 3000, skipOn = Declined.class)
    List<StandingAnswer> limits(
            @PathParam("number") String policyNumber,
            @PathParam("event") String event,
            @QueryParam("on") LocalDate on,
            @HeaderParam(ActingUser.HEADER) String actingUser);

    @PUT
    @Path("/reservations/{id}")
    @Timeout(8000)
    @CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.6, delay = 3000, skipOn = Declined.class)
    void hold(
            @PathParam("number") String policyNumber,
            @PathParam("id") UUID paymentId,
            @HeaderParam(ActingUser.HEADER) String actingUser,
            ReservationRequest request);

    @PUT
    @Path("/reservations/{id}/confirmation")
    @Timeout(8000)
    @CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.6, delay = 3000, skipOn = Declined.class)
    void confirm(
            @PathParam("number") String policyNumber,
            @PathParam("id") UUID paymentId,
            @HeaderParam(ActingUser.HEADER) String actingUser,
            ConfirmationRequest request);

    @PUT
    @Path("/reservations/{id}/release")
    @Timeout(8000)
    @CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.6, delay = 3000, skipOn = Declined.class)
    void release(
            @PathParam("number") String policyNumber,
            @PathParam("id") UUID paymentId,
            @HeaderParam(ActingUser.HEADER) String actingUser);

    @PUT
    @Path("/erosions/{id}/reversal")
    @Timeout(8000)
    @CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.6, delay = 3000, skipOn = Declined.class)
    void reverse(
            @PathParam("number") String policyNumber,
            @PathParam("id") UUID paymentId,
            @HeaderParam(ActingUser.HEADER) String actingUser,
            ReversalRequest request);

    @ClientExceptionMapper
    static @Nullable RuntimeException declined(Response response) {
        return switch (response.getStatus()) {
            case 400, 404, 409 -> new Declined(response.getStatus(), response.readEntity(ProblemAnswer.class));
            default -> null;
        };
    }
}
