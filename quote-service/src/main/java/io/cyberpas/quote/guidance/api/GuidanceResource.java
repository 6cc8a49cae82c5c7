package io.cyberpas.quote.guidance.api;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.quote.guidance.Adviser;
import io.cyberpas.quote.guidance.Guidance;
import io.cyberpas.quote.guidance.pages.text.GuidanceTexts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Advice on limit and retention. It is a POST because what is asked is too much for an address; nothing is saved. */
@Path("/api/guidance")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Guidance", description = "How much cover a company needs")
class GuidanceResource {

    private final Adviser adviser;
    private final Clock clock;
    private final ZoneId zone;

    GuidanceResource(Adviser adviser, Clock clock, ZoneId zone) {
        this.adviser = adviser;
        this.clock = clock;
        this.zone = zone;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, ACTUARY})
    @Operation(
            summary = "Advise on limit and retention",
            description =
                    "Saves nothing. The same request gets the same answer. Accept-Language: en or ko, for the reasons.")
    public GuidanceView advise(@NotNull @Valid GuidanceRequest request, HttpHeaders headers) {
        return GuidanceView.of(advise(request), GuidanceTexts.in(headers.getAcceptableLanguages()));
    }

    @POST
    @Path("curve")
    @Produces("text/csv; charset=UTF-8")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, ACTUARY})
    @Operation(summary = "Draw the loss-exceedance curve of a company, as comma-separated values")
    public String drawCurve(@NotNull @Valid GuidanceRequest request) {
        return CurveFile.of(advise(request));
    }

    private Guidance advise(GuidanceRequest request) {
        return adviser.advise(request.toEnquiry(LocalDate.ofInstant(clock.instant(), zone)));
    }
}
