package io.cyberpas.quote.quote.pages;

import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteHandling;
import io.cyberpas.quote.quote.QuoteReading;
import io.cyberpas.quote.quote.Release;
import io.cyberpas.quote.quote.Underwriting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The forms by which brokers and underwriters decide on a quote. Each carries the version that its reader has seen. */
@Path("/quotes")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DecisionPages {

    private static final String VERSION = "_version";

    private final QuoteHandling handling;
    private final Underwriting underwriting;
    private final QuoteReading reading;
    private final CurrentActor actor;

    DecisionPages(QuoteHandling handling, Underwriting underwriting, QuoteReading reading, CurrentActor actor) {
        this.handling = handling;
        this.underwriting = underwriting;
        this.reading = reading;
        this.actor = actor;
    }

    @POST
    @Path("{number}/acceptance")
    @RolesAllowed(BROKER)
    @Operation(hidden = true)
    public RestResponse<Void> accept(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        FormFields fields = new FormFields(form);
        Optional<Long> version = fields.number(VERSION);
        Optional<Integer> option = fields.integer("option");
        fields.requireReadable();
        return backTo(handling.accept(number, version.orElseThrow(), option.orElseThrow(), actor.get()));
    }

    @POST
    @Path("{number}/withdrawal")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(hidden = true)
    public RestResponse<Void> withdraw(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        FormFields fields = new FormFields(form);
        Optional<Long> version = fields.number(VERSION);
        Optional<String> reason = fields.reason("reason");
        fields.requireReadable();
        return backTo(handling.withdraw(number, version.orElseThrow(), reason.orElseThrow(), actor.get()));
    }

    @POST
    @Path("{number}/decline")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(hidden = true)
    public RestResponse<Void> decline(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        FormFields fields = new FormFields(form);
        Optional<Long> version = fields.number(VERSION);
        Optional<String> reason = fields.reason("reason");
        fields.requireReadable();
        return backTo(underwriting.decline(number, version.orElseThrow(), reason.orElseThrow(), actor.get()));
    }

    @POST
    @Path("{number}/referral-release")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(hidden = true)
    public RestResponse<Void> release(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        Quote quote = reading.find(number, actor.get());
        String currency = quote.proposal().currency().getCurrencyCode();
        FormFields fields = new FormFields(form);
        Optional<Long> version = fields.number(VERSION);
        Optional<String> reason = fields.reason("reason");
        Release release = new Release(
                fields.isBlank("basePremium")
                        ? null
                        : fields.money("basePremium", currency).orElse(null),
                fields.isBlank("recordsFactor")
                        ? null
                        : fields.decimal("recordsFactor").orElse(null),
                List.of(),
                List.of(),
                reason.orElse(""));
        fields.requireReadable();
        return backTo(underwriting.release(number, version.orElseThrow(), release, actor.get()));
    }

    private static RestResponse<Void> backTo(Quote quote) {
        return RestResponse.seeOther(URI.create("/quotes/" + quote.number()));
    }
}
