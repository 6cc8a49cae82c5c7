package io.cyberpas.quote.tariff.api;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.quote.tariff.Tariff;
import io.cyberpas.quote.tariff.Tariffs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tariffs, for whoever wants to check a worksheet. */
@Path("/api/tariffs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tariffs", description = "The figures behind the premiums")
class TariffResource {

    private final Tariffs tariffs;

    TariffResource(Tariffs tariffs) {
        this.tariffs = tariffs;
    }

    @GET
    @Path("{version}")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, ACTUARY})
    @Operation(
            summary = "Read a tariff",
            description = "Each figure with its source: V verified, S secondary, R recalled, P proposed.")
    public Tariff readTariff(@PathParam("version") String version) {
        return tariffs.version(version).orElseThrow(() -> new AbsentException("tariff", version));
    }
}
