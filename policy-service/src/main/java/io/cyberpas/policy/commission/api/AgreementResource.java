package io.cyberpas.policy.commission.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.policy.commission.CommissionReading;
import io.cyberpas.policy.commission.api.CommissionViews.AgreementView;
import io.cyberpas.policy.commission.api.CommissionViews.AgreementsView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agreements over REST. They are data of the service and read only. */
@Path("/api/commissions/agreements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({FINANCE, AUDITOR, BROKER})
@Tag(name = "Commission", description = "What brokerages earn and are paid")
class AgreementResource {

    private final CommissionReading reading;
    private final CurrentActor actor;

    AgreementResource(CommissionReading reading, CurrentActor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    @GET
    @Operation(
            summary = "Commission agreements",
            description =
                    "All dates. The one in force at the inception of a policy holds until the policy ends; one with"
                            + " the brokerage goes before one for everybody. Brokers see their own and those for everybody.")
    public AgreementsView agreements() {
        return new AgreementsView(
                reading.agreements(actor.get()).stream().map(AgreementView::of).toList());
    }
}
