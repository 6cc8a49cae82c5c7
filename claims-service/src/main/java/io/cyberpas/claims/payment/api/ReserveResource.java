package io.cyberpas.claims.payment.api;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.payment.ReserveCause;
import io.cyberpas.claims.payment.ReserveHandling;
import io.cyberpas.claims.payment.ReserveMovement;
import io.cyberpas.claims.payment.ReserveMovements;
import io.cyberpas.claims.payment.ReservePosition;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The reserves of a claim per coverage part and kind. */
@Path("/api/claims/{number}/reserves")
@Tag(name = "Reserves and payments")
public class ReserveResource {

    private final ReserveHandling handling;
    private final ReserveMovements movements;
    private final ClaimAccess access;
    private final CurrentActor actor;

    ReserveResource(ReserveHandling handling, ReserveMovements movements, ClaimAccess access, CurrentActor actor) {
        this.handling = handling;
        this.movements = movements;
        this.access = access;
        this.actor = actor;
    }

    /** Where the reserves stand and how they came there. */
    @Schema(name = "Reserves")
    record ReservesView(List<PositionView> positions, List<MovementView> movements) {}

    @Schema(name = "ReservePosition")
    record PositionView(
            CoveragePart part, AmountKind kind, Money total, Money committed, Money paid, Money outstanding) {

        static PositionView of(ReservePosition position) {
            return new PositionView(
                    position.part(),
                    position.kind(),
                    position.total(),
                    position.committed(),
                    position.paid(),
                    position.outstanding());
        }
    }

    @Schema(name = "ReserveMovement")
    record MovementView(
            CoveragePart part,
            AmountKind kind,
            int sequence,
            Money change,
            Money balance,
            ReserveCause cause,
            String reason,
            String author,
            Instant movedAt) {

        static MovementView of(ReserveMovement movement) {
            return new MovementView(
                    movement.part(),
                    movement.kind(),
                    movement.sequence(),
                    movement.change(),
                    movement.balance(),
                    movement.cause(),
                    movement.reason(),
                    movement.author(),
                    movement.movedAt());
        }
    }

    /** The new total of one reserve: what the insurer now expects to pay in all, what was paid included. */
    @Schema(name = "ReserveRequest")
    record ReserveRequest(
            @NotNull @Schema(examples = "DATA_RESTORATION") CoveragePart part,
            @NotNull AmountKind kind,
            @NotNull Money amount,

            @Schema(description = "DEVELOPMENT if left out") @Nullable
            ReserveCause cause,

            @NotBlank @Size(max = 1000) @Schema(examples = "Restoration invoice received")
            String reason) {}

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "Read the reserves and their movements")
    public ReservesView read(@RestPath String number) {
        var claim = access.visible(number, actor.get());
        return new ReservesView(
                handling.positions(claim).stream().map(PositionView::of).toList(),
                movements.of(claim.id()).stream().map(MovementView::of).toList());
    }

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Move a reserve to a new total",
            description = "Never below what is paid or on its way, nor above the limit or one's authority; needs an"
                    + " Idempotency-Key")
    public RestResponse<MovementView> set(@RestPath String number, @Valid @NotNull ReserveRequest request) {
        var target = new ReserveHandling.Target(
                request.part(),
                request.kind(),
                request.amount(),
                request.cause() == null ? ReserveCause.DEVELOPMENT : request.cause(),
                request.reason().strip());
        return RestResponse.status(
                RestResponse.Status.CREATED, MovementView.of(handling.set(number, target, actor.get())));
    }

    @GET
    @Path("/suggestions")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(
            summary = "List the reserves that averages suggest",
            description = "For each line without a reserve once the claim is triaged, by its severity")
    public List<ReserveHandling.Suggestion> suggestions(@RestPath String number) {
        return handling.suggestions(access.visible(number, actor.get()));
    }

    @POST
    @Path("/suggestions")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(summary = "Set the reserves that averages suggest", description = "Needs an Idempotency-Key")
    public RestResponse<List<MovementView>> adopt(@RestPath String number) {
        var adopted = handling.adoptSuggestions(number, actor.get()).stream()
                .map(MovementView::of)
                .toList();
        return RestResponse.status(RestResponse.Status.CREATED, adopted);
    }
}
