package io.cyberpas.claims.coverage.adapter;

import io.cyberpas.platform.access.ActingUser;
import io.cyberpas.platform.money.Money;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
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

/** The policy service, as far as policies are found and cover is read there. */
@RegisterRestClient(configKey = "policy-service")
@OidcClientFilter
@Path("/api/policies")
interface PolicyApi {

    record CoverAnswer(
            String policyNumber,
            @Nullable String product,
            String status,
            boolean inForce,
            @Nullable String reason,
            @Nullable LocalDate actsBefore,
            String brokerage,
            InsuredAnswer insured,
            PeriodAnswer period,
            @Nullable PeriodAnswer unchanged,
            String currency,
            Money aggregateLimit,
            Money aggregateRemaining,
            Money retention,
            List<PartAnswer> parts) {}

    record InsuredAnswer(String name, @Nullable String businessRegistrationNumber) {}

    record PeriodAnswer(LocalDate from, LocalDate to) {}

    record PartAnswer(
            String code,
            String trigger,
            Money limit,
            Money remaining,
            Money retention,
            @Nullable Integer waitingPeriodHours,
            @Nullable LocalDate retroactiveDate) {}

    record PolicyAnswer(String number, String product, String status, String insuredName, PeriodAnswer period) {}

    record PolicyPage(List<PolicyAnswer> items) {}

    @GET
    @Timeout(4000)
    @Retry(maxRetries = 1, delay = 150, jitter = 100)
    PolicyPage search(
            @QueryParam("search") String search,
            @QueryParam("brokerage") @Nullable String brokerage,
            @QueryParam("size") int size,
            @HeaderParam(ActingUser.HEADER) String actingUser);

    @GET
    @Path("/{number}/cover")
    @Timeout(4000)
    @Retry(maxRetries = 2, delay = 150, jitter = 100, abortOn = NotFoundException.class)
    @CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.6, delay = 3000, skipOn = NotFoundException.class)
    CoverAnswer cover(
            @PathParam("number") String number,
            @QueryParam("on") LocalDate on,
            @HeaderParam(ActingUser.HEADER) String actingUser);

    @ClientExceptionMapper
    static @Nullable RuntimeException absent(Response response) {
        return response.getStatus() == 404 ? new NotFoundException() : null;
    }
}
