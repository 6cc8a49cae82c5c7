package io.cyberpas.claims.panel.api;

import io.cyberpas.claims.panel.PanelFirms;
import io.cyberpas.claims.panel.Rate;
import io.cyberpas.claims.panel.RateCard;
import io.cyberpas.claims.panel.RateCardKeeping;
import io.cyberpas.claims.panel.RateCardStatus;
import io.cyberpas.claims.panel.RateCards;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Rate cards of a firm. */
@Path("/api/panel/{code}/rate-cards")
@Tag(name = "Panel")
class RateCardResource {

    private final RateCardKeeping keeping;
    private final PanelFirms firms;
    private final RateCards cards;
    private final CurrentActor actor;

    RateCardResource(RateCardKeeping keeping, PanelFirms firms, RateCards cards, CurrentActor actor) {
        this.keeping = keeping;
        this.firms = firms;
        this.cards = cards;
        this.actor = actor;
    }

    @POST
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Idempotent
    @Operation(
            summary = "Propose a rate card",
            description = "It holds once another manager approved it. A card is never edited: of the cards that hold "
                    + "on a day the one that began last counts.")
    public RestResponse<RateCardView> propose(@PathParam("code") String code, @NotNull @Valid RateCardRequest request) {
        RateCard card = keeping.propose(code, request.terms(), actor.get());
        return RestResponse.status(RestResponse.Status.CREATED, RateCardView.of(card));
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List the rate cards of a firm")
    public List<RateCardView> list(@PathParam("code") String code) {
        return cards.of(firms.required(code).id()).stream()
                .map(RateCardView::of)
                .toList();
    }

    @POST
    @Path("{card}/approval")
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(summary = "Approve a rate card", description = "By a manager who did not propose it (four eyes).")
    public RateCardView approve(
            @PathParam("code") String code, @PathParam("card") String card, @NotNull @Valid PanelReason request) {
        return RateCardView.of(keeping.approve(code, card, request.reason(), actor.get()));
    }

    @POST
    @Path("{card}/rejection")
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(summary = "Reject a rate card", description = "By a manager who did not propose it (four eyes).")
    public RateCardView reject(
            @PathParam("code") String code, @PathParam("card") String card, @NotNull @Valid PanelReason request) {
        return RateCardView.of(keeping.reject(code, card, request.reason(), actor.get()));
    }

    /** What a card says. */
    @Schema(name = "RateCardRequest", example = """
                    {"number": "RC-2027-A", "currency": "KRW", "effectiveFrom": "2027-01-01",
                     "rates": [{"role": "Forensic examiner", "grade": "Senior", "amount": "260000"}]}""")
    record RateCardRequest(
            @NotBlank @Size(max = 40) String number,
            @NotNull Currency currency,
            @NotNull LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid RateRequest> rates) {

        RateCard.Terms terms() {
            return new RateCard.Terms(
                    number,
                    currency,
                    effectiveFrom,
                    effectiveTo,
                    rates.stream()
                            .map(each -> new Rate(each.role(), each.grade(), each.amount()))
                            .toList());
        }
    }

    /** What an hour of somebody costs. */
    @Schema(name = "RateRequest")
    record RateRequest(
            @NotBlank @Size(max = 80) String role,
            @NotBlank @Size(max = 40) String grade,
            @NotNull @Digits(integer = 12, fraction = 2) BigDecimal amount) {}

    /** A rate card. */
    @Schema(name = "RateCard")
    record RateCardView(
            String number,
            String currency,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            RateCardStatus status,
            List<RateView> rates,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionReason) {

        static RateCardView of(RateCard card) {
            return new RateCardView(
                    card.number(),
                    card.currency().getCurrencyCode(),
                    card.effectiveFrom(),
                    card.effectiveTo(),
                    card.status(),
                    card.rates().stream()
                            .map(each ->
                                    new RateView(each.role(), each.grade(), Money.of(each.amount(), card.currency())))
                            .toList(),
                    card.proposedBy(),
                    card.proposedAt(),
                    card.decidedBy().orElse(null),
                    card.decidedAt().orElse(null),
                    card.decisionReason().orElse(null));
        }
    }

    /** What an hour of somebody costs. */
    @Schema(name = "Rate")
    record RateView(String role, String grade, Money hour) {}
}
