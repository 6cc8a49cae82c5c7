package io.cyberpas.quote.desk.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.quote.desk.QueuePosition;
import io.cyberpas.quote.desk.ReferralFilter;
import io.cyberpas.quote.desk.ReferralQueue;
import io.cyberpas.quote.desk.api.ReferralViews.QueuedReferralView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The queue of the referral desk. */
@Path("/api/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referral desk", description = "Who handles a referral, notes, questions to the broker")
class ReferralQueueResource {

    private final ReferralQueue queue;
    private final CurrentActor actor;

    ReferralQueueResource(ReferralQueue queue, CurrentActor actor) {
        this.queue = queue;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
    @Operation(summary = "List referrals", description = "What lapses first on top.")
    public Page<QueuedReferralView> listReferrals(
            @Parameter(description = "ALL, MINE or UNASSIGNED") @QueryParam("whose") @Nullable String whose,
            @QueryParam("product") @Nullable String product,
            @QueryParam("brokerage") @Nullable String brokerage,
            @Parameter(description = "BROKER: a request for information is open; APPROVAL: a release was proposed")
                    @QueryParam("waiting")
                    @Nullable
                    String waiting,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        int rows = PageRequest.of(null, size).size();
        return queue.page(
                        ReferralFilter.of(whose, product, brokerage, waiting),
                        QueuePosition.parse(after),
                        rows,
                        actor.get())
                .map(QueuedReferralView::of);
    }
}
