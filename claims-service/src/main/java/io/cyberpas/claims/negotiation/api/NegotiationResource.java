package io.cyberpas.claims.negotiation.api;

import io.cyberpas.claims.negotiation.Contact;
import io.cyberpas.claims.negotiation.ContactChannel;
import io.cyberpas.claims.negotiation.ContactDirection;
import io.cyberpas.claims.negotiation.DemandedAmount;
import io.cyberpas.claims.negotiation.Negotiating;
import io.cyberpas.claims.negotiation.NegotiationStanding;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a negotiator says with the extortionist of a claim. */
@Path("/api/claims/{number}/negotiation")
@Tag(name = "Negotiation", description = "Contacts with extortionists and what they demand")
class NegotiationResource {

    private final Negotiating negotiating;
    private final CurrentActor actor;

    NegotiationResource(Negotiating negotiating, CurrentActor actor) {
        this.negotiating = negotiating;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(
            summary = "Read where the negotiation stands",
            description = "First and last demand, and every wallet named. Absent for firms that do not negotiate here.")
    public NegotiationStanding standing(@PathParam("number") String number) {
        return negotiating.standing(number, actor.get());
    }

    @POST
    @Path("contacts")
    @RolesAllowed(Roles.ADVISER)
    @Idempotent
    @Operation(
            summary = "Record a contact with the extortionist",
            description = "By the appointed negotiator. It is never edited. A wallet that was not named before raises "
                    + "the task to have it screened.")
    public RestResponse<ContactView> record(
            @PathParam("number") String number, @NotNull @Valid ContactRequest request) {
        return RestResponse.status(
                RestResponse.Status.CREATED, ContactView.of(negotiating.record(number, request.draft(), actor.get())));
    }

    @GET
    @Path("contacts")
    @RolesAllowed({Roles.ADVISER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "List the contacts, newest first")
    public Page<ContactView> contacts(
            @PathParam("number") String number,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        return negotiating
                .contacts(number, PageRequest.of(after, size), actor.get())
                .map(ContactView::of);
    }

    /** What was said. */
    @Schema(name = "ExtortionContactRequest", example = """
                    {"happenedAt": "2026-12-21T02:10:00Z", "direction": "INBOUND", "channel": "PORTAL",
                     "counterpart": "nightfall support", "said": "Wants 12 BTC within three days, shows two files as proof",
                     "demanded": {"amount": 12, "asset": "BTC", "value": {"amount": "1560000000", "currency": "KRW"}},
                     "wallet": "bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh", "answerBy": "2026-12-24T02:10:00Z"}""")
    record ContactRequest(
            @NotNull Instant happenedAt,
            @NotNull ContactDirection direction,
            @NotNull ContactChannel channel,
            @NotBlank @Size(max = 120) String counterpart,
            @NotBlank @Size(max = 4000) String said,
            @Nullable @Valid DemandRequest demanded,
            @Nullable @Size(max = 120) String wallet,
            @Nullable Instant answerBy) {

        Contact.Draft draft() {
            return new Contact.Draft(
                    happenedAt,
                    direction,
                    channel,
                    counterpart,
                    said,
                    demanded == null ? null : demanded.toAmount(),
                    wallet,
                    answerBy);
        }
    }

    /** What is demanded or offered. */
    @Schema(name = "DemandedAmountRequest")
    record DemandRequest(
            @NotNull BigDecimal amount,
            @NotBlank @Size(max = 10) String asset,
            @NotNull Money value) {

        DemandedAmount toAmount() {
            return new DemandedAmount(amount, asset, value);
        }
    }

    /** A contact. */
    @Schema(name = "ExtortionContact")
    record ContactView(
            UUID id,
            String reference,
            String engagement,
            Instant happenedAt,
            ContactDirection direction,
            ContactChannel channel,
            String counterpart,
            String said,
            @Nullable DemandedAmount demanded,
            @Nullable String wallet,
            @Nullable Instant answerBy,
            String recordedBy,
            Instant recordedAt) {

        static ContactView of(Contact contact) {
            return new ContactView(
                    contact.id(),
                    contact.reference(),
                    contact.engagement(),
                    contact.happenedAt(),
                    contact.direction(),
                    contact.channel(),
                    contact.counterpart(),
                    contact.said(),
                    contact.demanded().orElse(null),
                    contact.wallet().orElse(null),
                    contact.answerBy().orElse(null),
                    contact.recordedBy(),
                    contact.recordedAt());
        }
    }
}
