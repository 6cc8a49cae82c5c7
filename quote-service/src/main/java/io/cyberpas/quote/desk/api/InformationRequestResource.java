package io.cyberpas.quote.desk.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.quote.desk.ReferralReading;
import io.cyberpas.quote.desk.api.ReferralViews.InformationRequestView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Requests for information about all quotes that the caller sees. */
@Path("/api/information-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referral desk")
class InformationRequestResource {

    private final ReferralReading reading;
    private final CurrentActor actor;

    InformationRequestResource(ReferralReading reading, CurrentActor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
    @Operation(
            summary = "List requests for information, newest first",
            description =
                    "Brokers see those about the quotes of their brokerage. With open=true, what waits for an answer.")
    public Page<InformationRequestView> listAllInformationRequests(
            @QueryParam("open") @Nullable Boolean open,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        return reading.requests(open, PageRequest.of(after, size), actor.get()).map(InformationRequestView::of);
    }
}
