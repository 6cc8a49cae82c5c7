package io.cyberpas.quote.compulsory.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.quote.compulsory.ObligationRule;
import io.cyberpas.quote.compulsory.Obligations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is obliged to insure. Nothing is stored. */
@Path("/api/compulsory-cover")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
@Tag(name = "Compulsory cover", description = "The duty to insure against leaks of personal information")
class CompulsoryCoverResource {

    private final Obligations obligations;

    CompulsoryCoverResource(Obligations obligations) {
        this.obligations = obligations;
    }

    @POST
    @Path("checks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Check the duty to insure",
            description =
                    "Obliged or not, by which rule, exempt by which, the minimum amount, and what mutual aid and reserve count.")
    public CheckView checkCompulsoryCover(@NotNull @Valid CheckRequest request) {
        return CheckView.of(obligations.assess(request.toCircumstances()));
    }

    @GET
    @Path("rules")
    @Operation(
            summary = "Read the rules on the duty to insure",
            description =
                    "All dated rules, past and announced ones too, each figure with its source: V verified, S secondary, R recalled, P proposed.")
    public List<ObligationRule> readCompulsoryCoverRules() {
        return obligations.rules();
    }
}
