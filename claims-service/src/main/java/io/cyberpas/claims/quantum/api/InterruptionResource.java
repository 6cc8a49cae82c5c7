package io.cyberpas.claims.quantum.api;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.quantum.Interruption;
import io.cyberpas.claims.quantum.InterruptionLoss;
import io.cyberpas.claims.quantum.LossAssessing;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Loss of income of a claim. */
@Path("/api/claims/{number}/interruptions")
@Tag(name = "Quantum")
class InterruptionResource {

    private final LossAssessing assessing;
    private final CurrentActor actor;

    InterruptionResource(LossAssessing assessing, CurrentActor actor) {
        this.assessing = assessing;
        this.actor = actor;
    }

    @PUT
    @Path("{part}")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Work out the loss of income under a line of interruption",
            description = "Gross profit lost after the waiting period, less cost saved. May be corrected.")
    public InterruptionView assess(
            @PathParam("number") String number,
            @PathParam("part") CoveragePart part,
            @NotNull @Valid InterruptionRequest request) {
        return InterruptionView.of(assessing.assess(number, part, request.interruption(), actor.get()));
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List the losses of income")
    public List<InterruptionView> list(@PathParam("number") String number) {
        return assessing.losses(number, actor.get()).stream()
                .map(InterruptionView::of)
                .toList();
    }

    /** What the forensic accountant found. */
    @Schema(name = "InterruptionRequest", example = """
                    {"beganAt": "2026-12-20T00:00:00Z", "restoredAt": "2026-12-21T06:00:00Z",
                     "hourlyLoss": {"amount": "2000000", "currency": "KRW"},
                     "savedCost": {"amount": "1500000", "currency": "KRW"},
                     "basis": "Ledger of online sales, same weekdays of the four weeks before"}""")
    record InterruptionRequest(
            @NotNull Instant beganAt,
            @NotNull Instant restoredAt,
            @NotNull Money hourlyLoss,
            @NotNull Money savedCost,
            @NotBlank @Size(max = 4000) String basis) {

        Interruption interruption() {
            return new Interruption(beganAt, restoredAt, hourlyLoss, savedCost, basis);
        }
    }

    /** A loss of income, worked out. */
    @Schema(name = "InterruptionLoss")
    record InterruptionView(
            CoveragePart part,
            Instant beganAt,
            Instant restoredAt,
            int waitingPeriodHours,
            Money hourlyLoss,
            Money savedCost,
            String basis,
            Money assessed,
            String assessedBy,
            Instant assessedAt) {

        static InterruptionView of(InterruptionLoss loss) {
            Interruption interruption = loss.interruption();
            return new InterruptionView(
                    loss.part(),
                    interruption.beganAt(),
                    interruption.restoredAt(),
                    loss.waitingPeriodHours(),
                    interruption.hourlyLoss(),
                    interruption.savedCost(),
                    interruption.basis(),
                    loss.assessed(),
                    loss.assessedBy(),
                    loss.assessedAt());
        }
    }
}
