package io.cyberpas.claims.quantum.api;

import io.cyberpas.claims.quantum.ApprovedWork;
import io.cyberpas.claims.quantum.SupplierWork;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invoices of appointed firms beside the hours approved for them. */
@Path("/api/claims/{number}/costs/approved-work")
@Tag(name = "Quantum")
class ApprovedWorkResource {

    private final SupplierWork work;
    private final CurrentActor actor;

    ApprovedWorkResource(SupplierWork work, CurrentActor actor) {
        this.work = work;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(
            summary = "Hold the invoices of appointed firms against their approved hours",
            description =
                    "Hours are priced by the rate card when they are submitted; what an invoice asks for beyond those that "
                            + "were approved is named. The supplier is matched with the panel by name.")
    public List<ApprovedWork> list(@PathParam("number") String number) {
        return work.of(number, actor.get());
    }
}
