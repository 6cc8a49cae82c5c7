package io.cyberpas.policy.renewal.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.renewal.RenewalReading;
import io.cyberpas.policy.renewal.RenewalSearch;
import io.cyberpas.policy.renewal.api.RenewalViews.LineView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Policies that expire over REST. */
@Path("/api/renewals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
@Tag(name = "Renewals")
class RenewalsResource {

    private final RenewalReading reading;
    private final CurrentActor actor;

    RenewalsResource(RenewalReading reading, CurrentActor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    @GET
    @Operation(
            summary = "List policies that expire",
            description = "The one that expires first comes first, also those without an offer. Brokers see their own.")
    public Page<LineView> listRenewals(
            @Parameter(
                            description =
                                    "Policies that expire within so many days, 60 if left out; renewals that are settled also so many days back",
                            example = "60")
                    @RestQuery
                    @Nullable
                    Integer due,
            @Parameter(
                            description =
                                    "A state of the renewal, or NONE for policies for which no offer has been made",
                            example = "OFFERED")
                    @RestQuery
                    @Nullable
                    String state,
            @Parameter(description = "Code of a brokerage", example = "HANBIT") @RestQuery @Nullable String broker,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Rows of a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        RenewalSearch search = RenewalSearch.by(actor.get(), reading.today(), due, state, broker);
        return reading.search(search, PageRequest.of(after, size)).map(LineView::of);
    }

    @GET
    @Path("/near-lapse")
    @Operation(summary = "List offers that lapse soon", description = "The one that lapses first comes first.")
    public Page<LineView> listRenewalsNearLapse(
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Rows of a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        return reading.near(actor.get(), PageRequest.of(after, size)).map(LineView::of);
    }
}
