package io.cyberpas.quote.reinsurance.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.quote.reinsurance.ReinsurerForms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reinsurers' forms. */
@Path("/api/reinsurers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
@Tag(name = "Reinsurers", description = "The answers in the reinsurers' own forms")
class ReinsurerResource {

    private final ReinsurerForms forms;

    ReinsurerResource(ReinsurerForms forms) {
        this.forms = forms;
    }

    @GET
    @Operation(summary = "List reinsurers", description = "Each with its form and the questionnaire that fills it.")
    public List<ReinsurerFormView.Form> listReinsurers() {
        return forms.all().stream().map(ReinsurerFormView.Form::of).toList();
    }
}
