package io.cyberpas.quote.quote.pages;

import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteHandling;
import io.cyberpas.quote.quote.pages.FormFields.Decision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The forms by which a quote is accepted or withdrawn. Each carries the version that its reader has seen. */
@Path("/quotes")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DecisionPages {

    private final QuoteHandling handling;
    private final CurrentActor actor;

    DecisionPages(QuoteHandling handling, CurrentActor actor) {
        this.handling = handling;
        this.actor = actor;
    }

    @POST
    @Path("{number}/acceptance")
    @RolesAllowed(BROKER)
    @Operation(hidden = true)
    public RestResponse<Void> accept(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        FormFields fields = new FormFields(form);
        Optional<Long> version = fields.version();
        Optional<Integer> option = fields.integer("option");
        fields.requireReadable();
        return backTo(handling.accept(number, version.orElseThrow(), option.orElseThrow(), actor.get()));
    }

    @POST
    @Path("{number}/withdrawal")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(hidden = true)
    public RestResponse<Void> withdraw(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        Decision decision = new FormFields(form).decision();
        return backTo(handling.withdraw(number, decision.version(), decision.reason(), actor.get()));
    }

    private static RestResponse<Void> backTo(Quote quote) {
        return RestResponse.seeOther(URI.create("/quotes/" + quote.number()));
    }
}
