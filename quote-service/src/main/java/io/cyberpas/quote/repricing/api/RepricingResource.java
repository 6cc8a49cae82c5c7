package io.cyberpas.quote.repricing.api;

import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.SERVICE;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.quote.repricing.Repricings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Premiums for endorsements and renewals. It is a POST because what is asked is too much for an address; nothing is saved. */
@Path("/api/repricings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Repricing", description = "What policies cost after a change or in another period")
class RepricingResource {

    private final Repricings repricings;

    RepricingResource(Repricings repricings) {
        this.repricings = repricings;
    }

    @POST
    @RolesAllowed({SERVICE, POLICY_ADMIN, UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(
            summary = "Reprice policies",
            description =
                    "Up to 500 at once. Each is priced for its whole cover by the product and tariff sold on tariffOn, with the answers, findings, rating, judged figures and adjustments of its quote. A cover of less than a year is priced by the day; the minimum premium does not shrink with it. Changes nothing.")
    public RepricingView reprice(@NotNull @Valid RepricingRequest request, HttpHeaders headers) {
        return RepricingView.of(
                repricings.reprice(request.toItems()), RepricingTexts.in(headers.getAcceptableLanguages()));
    }
}
