package io.cyberpas.claims.settlement.api;

import io.cyberpas.claims.settlement.Instalment;
import io.cyberpas.claims.settlement.Offer;
import io.cyberpas.claims.settlement.Settlement;
import io.cyberpas.claims.settlement.SettlementHandling;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Settlements of demands under a claim. */
@Path("/api/claims/{number}/settlements")
@Tag(name = "Settlements", description = "Offers, terms, mandates, consent and release")
class SettlementResource {

    private final SettlementHandling handling;
    private final CurrentActor actor;

    SettlementResource(SettlementHandling handling, CurrentActor actor) {
        this.handling = handling;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(summary = "Open the negotiation of a demand with a first offer of either side")
    public RestResponse<SettlementView> open(
            @PathParam("number") String number, @NotNull @Valid OpeningRequest request) {
        Settlement settlement =
                handling.open(number, request.demand(), request.offer().move(), actor.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(settlement))
                .location(URI.create("/api/claims/" + number + "/settlements/" + settlement.reference()))
                .tag(IfMatch.etag(settlement.version()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List the settlements in the order of their opening")
    public List<SettlementView> list(@PathParam("number") String number) {
        return handling.settlements(number, actor.get()).stream()
                .map(this::view)
                .toList();
    }

    @GET
    @Path("{reference}")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "Read a settlement")
    public RestResponse<SettlementView> read(
            @PathParam("number") String number, @PathParam("reference") String reference) {
        return answer(handling.settlement(number, reference, actor.get()));
    }

    @PUT
    @Path("{reference}/offer")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Add an offer of either side")
    public RestResponse<SettlementView> offer(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid OfferRequest request) {
        return answer(handling.offer(number, reference, request.move(), ifMatch, actor.get()));
    }

    @PUT
    @Path("{reference}/terms")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Propose terms",
            description = "At most what the demand was assessed at; more needs aboveReason and a manager's decision.")
    public RestResponse<SettlementView> propose(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid TermsRequest request) {
        return answer(handling.propose(number, reference, request.draft(), ifMatch, actor.get()));
    }

    @PUT
    @Path("{reference}/approval")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Decide for the terms", description = "Never by the proposer; as far as the mandate reaches.")
    public RestResponse<SettlementView> approve(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return answer(handling.approve(number, reference, ifMatch, actor.get()));
    }

    @PUT
    @Path("{reference}/refusal")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Decide against the terms; the negotiation goes on")
    public RestResponse<SettlementView> turnDown(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return answer(handling.turnDown(number, reference, request.reason(), ifMatch, actor.get()));
    }

    @PUT
    @Path("{reference}/renegotiation")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Open approved terms again")
    public RestResponse<SettlementView> renegotiate(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return answer(handling.renegotiate(number, reference, request.reason(), ifMatch, actor.get()));
    }

    @PUT
    @Path("{reference}/consent")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Keep the insured's consent to the terms")
    public RestResponse<SettlementView> consent(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ConsentRequest request) {
        return answer(handling.consent(number, reference, request.reference(), ifMatch, actor.get()));
    }

    @PUT
    @Path("{reference}/conclusion")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Conclude a settlement",
            description = "With the release; ends the demand and its proceedings, and the sum becomes payable.")
    public RestResponse<SettlementView> conclude(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ConclusionRequest request) {
        return answer(
                handling.conclude(number, reference, request.release(), request.agreedOn(), ifMatch, actor.get()));
    }

    @PUT
    @Path("{reference}/abandonment")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Give a settlement up; the demand stands")
    public RestResponse<SettlementView> abandon(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return answer(handling.abandon(number, reference, request.reason(), ifMatch, actor.get()));
    }

    private RestResponse<SettlementView> answer(Settlement settlement) {
        return RestResponse.ResponseBuilder.ok(view(settlement))
                .tag(IfMatch.etag(settlement.version()))
                .build();
    }

    private SettlementView view(Settlement settlement) {
        return SettlementView.of(
                settlement,
                settlement.terms().map(_ -> handling.level(settlement)).orElse(null));
    }

    /** Which demand, and the first offer. */
    @Schema(name = "SettlementOpening", example = """
                    {"demand": "DEMAND-1", "offer": {"direction": "IN", "amount": {"amount": "30000000", "currency": "KRW"},
                     "on": "2027-03-02", "note": "Letter of law firm Haedong"}}""")
    record OpeningRequest(
            @NotBlank @Size(max = 20) String demand,
            @NotNull @Valid OfferRequest offer) {}

    /** An offer. */
    @Schema(name = "SettlementOffer")
    record OfferRequest(
            Offer.@NotNull Direction direction,
            @NotNull Money amount,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 2000) String note) {

        SettlementHandling.Move move() {
            return new SettlementHandling.Move(direction, amount, on, note);
        }
    }

    /** Terms. */
    @Schema(name = "SettlementTermsRequest", example = """
                    {"amount": {"amount": "20000000", "currency": "KRW"}, "payee": "Law firm Haedong, client account",
                     "confidential": true, "consentRequired": true, "instalments": []}""")
    record TermsRequest(
            @NotNull Money amount,
            @NotBlank @Size(max = 200) String payee,
            boolean confidential,
            boolean consentRequired,
            @Nullable @Size(max = 2000) String aboveReason,
            @Nullable @Size(max = 60) List<@NotNull @Valid InstalmentRequest> instalments) {

        SettlementHandling.Draft draft() {
            List<Instalment> plan = instalments == null
                    ? List.of()
                    : instalments.stream()
                            .map(each -> new Instalment(each.dueOn(), each.amount()))
                            .toList();
            return new SettlementHandling.Draft(amount, payee, confidential, consentRequired, aboveReason, plan);
        }
    }

    /** An instalment. */
    @Schema(name = "SettlementInstalment")
    record InstalmentRequest(
            @NotNull LocalDate dueOn, @NotNull Money amount) {}

    /** Why. */
    @Schema(name = "SettlementReason")
    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    /** By which paper the insured consented. */
    @Schema(name = "SettlementConsent")
    record ConsentRequest(@NotBlank @Size(max = 200) String reference) {}

    /** The signed release. */
    @Schema(name = "SettlementConclusion", example = """
                    {"release": "REL-2027-0031", "agreedOn": "2027-04-01"}""")
    record ConclusionRequest(
            @NotBlank @Size(max = 200) String release,
            @NotNull LocalDate agreedOn) {}
}
