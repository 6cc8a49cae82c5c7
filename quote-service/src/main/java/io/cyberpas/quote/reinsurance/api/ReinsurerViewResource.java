package io.cyberpas.quote.reinsurance.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.quote.reinsurance.QuoteForms;
import io.cyberpas.quote.reinsurance.QuoteForms.FilledForms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The risk of a quote in the reinsurers' forms. */
@Path("/api/quotes/{number}/reinsurer-views")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
@Tag(name = "Reinsurers", description = "The answers in the reinsurers' own forms")
class ReinsurerViewResource {

    private final QuoteForms forms;
    private final CurrentActor actor;

    ReinsurerViewResource(QuoteForms forms, CurrentActor actor) {
        this.forms = forms;
        this.actor = actor;
    }

    @GET
    @Operation(
            summary = "List the forms that a quote fills",
            description = "With how much is unanswered. None for products that no reinsurer has a form for.")
    public List<ReinsurerFormView.Summary> listReinsurerViews(@PathParam("number") String number) {
        return forms.fill(number, actor.get()).views().stream()
                .map(ReinsurerFormView.Summary::of)
                .toList();
    }

    @GET
    @Path("{reinsurer}")
    @Operation(
            summary = "Read a quote in a reinsurer's form",
            description = "The questions in the reinsurer's words and order, the answers made from those to ours.")
    public ReinsurerFormView readReinsurerView(
            @PathParam("number") String number, @PathParam("reinsurer") String reinsurer) {
        FilledForms filled = forms.fill(number, actor.get());
        return ReinsurerFormView.of(filled.quote(), filled.of(reinsurer));
    }
}
