package io.cyberpas.claims.fundstransfer.adapter;

import io.cyberpas.platform.access.ActingUser;
import io.cyberpas.platform.money.Money;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The policy service, as far as the cover of persons is read there. */
@RegisterRestClient(configKey = "policy-service")
@OidcClientFilter
@Path("/api/policies")
interface PersonApi {

    record PersonAnswer(
            String product,
            @Nullable String certificateNumber,
            boolean inForce,
            @Nullable String reason,
            PeriodAnswer period,
            Money perYear,
            Money retention,
            List<PartAnswer> parts,
            Money premiumOverdue) {}

    record PeriodAnswer(LocalDate from, LocalDate to) {}

    record PartAnswer(String code, @Nullable Money perEvent, Money perYear) {}

    /** The policy service answered clearly, but with no cover: 400, 404 or 409. */
    class Declined extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int status;

        Declined(int status) {
            super("policy-service answered " + status);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    @GET
    @Path("/{number}/person-cover")
    @Timeout(4000)
    @Retry(maxRetries = 2, delay = 150, jitter = 100, abortOn = Declined.class)
    @CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.6, delay = 3000, skipOn = Declined.class)
    PersonAnswer cover(
            @PathParam("number") String number,
            @QueryParam("certificate") @Nullable String certificate,
            @QueryParam("on") LocalDate on,
            @HeaderParam(ActingUser.HEADER) String actingUser);

    @ClientExceptionMapper
    static @Nullable RuntimeException declined(Response response) {
        return switch (response.getStatus()) {
            case 400, 404, 409 -> new Declined(response.getStatus());
            default -> null;
        };
    }
}
