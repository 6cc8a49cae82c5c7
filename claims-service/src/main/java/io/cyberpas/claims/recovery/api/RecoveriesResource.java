package io.cyberpas.claims.recovery.api;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.recovery.Recoveries;
import io.cyberpas.claims.recovery.RecoveryGround;
import io.cyberpas.claims.recovery.RecoveryPursuing;
import io.cyberpas.claims.recovery.RecoveryReceipt;
import io.cyberpas.claims.recovery.RecoverySettling;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The recoveries of a claim: subrogation, reinsurance, salvage, contribution, retention and advances that come back. */
@Path("/api/claims/{number}/recoveries")
@Tag(name = "Recovery")
public class RecoveriesResource {

    private final RecoveryPursuing pursuing;
    private final RecoverySettling settling;
    private final Recoveries recoveries;
    private final ClaimAccess access;
    private final CurrentActor actor;

    RecoveriesResource(
            RecoveryPursuing pursuing,
            RecoverySettling settling,
            Recoveries recoveries,
            ClaimAccess access,
            CurrentActor actor) {
        this.pursuing = pursuing;
        this.settling = settling;
        this.recoveries = recoveries;
        this.access = access;
        this.actor = actor;
    }

    @Schema(name = "RecoveryExpectation")
    record OpeningRequest(
            @NotNull RecoveryGround ground,
            @NotNull CoveragePart part,
            @NotNull AmountKind kind,
            @NotNull Money amount,

            @NotBlank @Size(max = 200) @Schema(examples = "Portal contractor Ltd")
            String against,

            @Size(max = 1000) @Schema(description = "Clause or contract; the law of the ground if left out") @Nullable
            String basis,

            @Size(max = 20)
            @Schema(description = "The payment whose money comes back", examples = "PM-2026-000001")
            @Nullable
            String payment,

            @Schema(description = "As the clause says; what is usual for the ground if left out") @Nullable
            Boolean reinstatesLimit) {}

    @Schema(name = "RecoveryAmount")
    record AmountRequest(
            @NotNull Money amount,
            @NotBlank @Size(max = 1000) String note) {}

    @Schema(name = "RecoveryAbandonment")
    record AbandonmentRequest(@NotBlank @Size(max = 1000) String reason) {}

    @Schema(name = "RecoveryReceipt")
    record ReceiptRequest(
            @NotNull Money amount,
            @NotNull @Schema(examples = "2026-12-28") LocalDate receivedOn,

            @NotBlank @Size(max = 140) @Schema(examples = "KB-IN-20261228-17")
            String bankReference,

            @Schema(description = "Nothing more will come") @Nullable
            Boolean last) {}

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List the recoveries, newest first")
    public List<RecoveryView> list(@RestPath String number) {
        return recoveries.of(access.visible(number, actor.get()).id()).stream()
                .map(RecoveryView::of)
                .toList();
    }

    @GET
    @Path("/{recovery}")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "Read a recovery")
    public RestResponse<RecoveryView> read(@RestPath String number, @RestPath String recovery) {
        var view = RecoveryView.of(pursuing.find(access.visible(number, actor.get()), recovery));
        return RestResponse.ResponseBuilder.ok(view)
                .tag(IfMatch.etag(view.version()))
                .build();
    }

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(summary = "Expect a recovery", description = "Needs an Idempotency-Key")
    public RestResponse<RecoveryView> expect(@RestPath String number, @Valid @NotNull OpeningRequest request) {
        var opening = new RecoveryPursuing.Opening(
                request.ground(),
                request.part(),
                request.kind(),
                request.amount(),
                request.against().strip(),
                request.basis(),
                request.payment(),
                request.reinstatesLimit());
        var recovery = pursuing.open(number, opening, actor.get());
        return RestResponse.ResponseBuilder.<RecoveryView>created(
                        URI.create("/api/claims/" + number + "/recoveries/" + recovery.number()))
                .entity(RecoveryView.of(recovery))
                .tag(IfMatch.etag(recovery.version()))
                .build();
    }

    @POST
    @Path("/{recovery}/demand")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Demand the amount of whoever owes it")
    public RecoveryView demand(
            @RestPath String number,
            @RestPath String recovery,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull AmountRequest request) {
        settling.demand(
                number, recovery, ifMatch, request.amount(), request.note().strip(), actor.get());
        return view(number, recovery);
    }

    @POST
    @Path("/{recovery}/agreement")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Agree on an amount",
            description =
                    "As far as the authority over what is given up reaches; above it this proposes, as waiver, what"
                            + " another person has to agree to")
    public RecoveryView agree(
            @RestPath String number,
            @RestPath String recovery,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull AmountRequest request) {
        settling.agree(
                number, recovery, ifMatch, request.amount(), request.note().strip(), actor.get());
        return view(number, recovery);
    }

    @POST
    @Path("/{recovery}/abandonment")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Give a recovery up with a reason",
            description =
                    "As far as the authority over what is given up reaches; above it this proposes, as waiver, what"
                            + " another person has to agree to")
    public RecoveryView abandon(
            @RestPath String number,
            @RestPath String recovery,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull AbandonmentRequest request) {
        settling.abandon(number, recovery, ifMatch, request.reason().strip(), actor.get());
        return view(number, recovery);
    }

    @POST
    @Path("/{recovery}/waiver/confirmation")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Agree to what another person proposes to give up")
    public RecoveryView confirm(
            @RestPath String number, @RestPath String recovery, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        settling.confirm(number, recovery, ifMatch, actor.get());
        return view(number, recovery);
    }

    @POST
    @Path("/{recovery}/waiver/refusal")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Keep what another person proposes to give up")
    public RecoveryView refuse(
            @RestPath String number,
            @RestPath String recovery,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull AbandonmentRequest request) {
        settling.refuse(number, recovery, ifMatch, request.reason().strip(), actor.get());
        return view(number, recovery);
    }

    @POST
    @Path("/{recovery}/receipts")
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Record money that came in",
            description = "By the reference of the bank: the same told again changes nothing")
    public RecoveryView receive(
            @RestPath String number, @RestPath String recovery, @Valid @NotNull ReceiptRequest request) {
        var receipt = new RecoveryReceipt(
                request.amount(),
                request.receivedOn(),
                request.bankReference().strip(),
                Boolean.TRUE.equals(request.last()));
        pursuing.receive(number, recovery, receipt, actor.get());
        return view(number, recovery);
    }

    private RecoveryView view(String number, String recovery) {
        return RecoveryView.of(pursuing.find(access.visible(number, actor.get()), recovery));
    }
}
