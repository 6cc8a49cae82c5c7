package io.cyberpas.claims.negotiation.pages;

import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.negotiation.Contact;
import io.cyberpas.claims.negotiation.ContactChannel;
import io.cyberpas.claims.negotiation.ContactDirection;
import io.cyberpas.claims.negotiation.DemandedAmount;
import io.cyberpas.claims.negotiation.Negotiating;
import io.cyberpas.claims.negotiation.NegotiationStanding;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a negotiator says with the extortionist of a claim, as a page. */
@Path("/claims/{number}/negotiation")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADVISER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
@Blocking
class NegotiationPages {

    private final Negotiating negotiating;
    private final CurrentActor actor;
    private final ZoneId zone;

    NegotiationPages(Negotiating negotiating, CurrentActor actor, ZoneId zone) {
        this.negotiating = negotiating;
        this.actor = actor;
        this.zone = zone;
    }

    /** Everything the page shows; {@code records} whether the reader may add to it. */
    public record Sheet(
            String number,
            String currency,
            NegotiationStanding standing,
            Page<Contact> contacts,
            boolean records,
            List<ContactDirection> directions,
            List<ContactChannel> channels) {}

    @CheckedTemplate(basePath = "negotiation")
    static class Templates {
        static native TemplateInstance log(Sheet sheet);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance log(@RestPath String number, @RestQuery @Nullable String after) {
        var reader = actor.get();
        return Templates.log(new Sheet(
                number,
                negotiating.currency(number, reader).getCurrencyCode(),
                negotiating.standing(number, reader),
                negotiating.contacts(number, PageRequest.of(after, null), reader),
                negotiating.mayRecord(number, reader),
                List.of(ContactDirection.values()),
                List.of(ContactChannel.values())));
    }

    @POST
    @Path("/contacts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADVISER)
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> record(
            @RestPath String number,
            @RestForm @Nullable String happenedAt,
            @RestForm @NotNull ContactDirection direction,
            @RestForm @NotNull ContactChannel channel,
            @RestForm @NotBlank @Size(max = 120) String counterpart,
            @RestForm @NotBlank @Size(max = 4000) String said,
            @RestForm @Nullable @Size(max = 40) String amount,
            @RestForm @Nullable @Size(max = 10) String asset,
            @RestForm @Nullable String value,
            @RestForm @Nullable String valueCurrency,
            @RestForm @Nullable @Size(max = 120) String wallet,
            @RestForm @Nullable String answerBy) {
        negotiating.record(
                number,
                new Contact.Draft(
                        FormTime.instant("happenedAt", happenedAt, zone),
                        direction,
                        channel,
                        counterpart,
                        said,
                        demanded(amount, asset, value, valueCurrency),
                        wallet,
                        FormTime.optionalInstant("answerBy", answerBy, zone)),
                actor.get());
        return RestResponse.seeOther(
                UriBuilder.fromPath("/claims/{number}/negotiation").build(number));
    }

    private static @Nullable DemandedAmount demanded(
            @Nullable String amount, @Nullable String asset, @Nullable String value, @Nullable String currency) {
        if (amount == null || amount.isBlank()) {
            return null;
        }
        try {
            return new DemandedAmount(
                    new BigDecimal(amount.replaceAll("[\\s,]", "")),
                    asset == null ? "" : asset.strip().toUpperCase(Locale.ROOT),
                    FormMoney.money("value", value, currency));
        } catch (NumberFormatException e) {
            throw new InvalidInputException(new FieldProblem("$.amount", "is no amount", "12.5"));
        }
    }
}
