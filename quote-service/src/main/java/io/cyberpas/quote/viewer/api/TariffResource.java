package io.cyberpas.quote.viewer.api;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.HouseholdTariff;
import io.cyberpas.quote.tariff.Tariff;
import io.cyberpas.quote.tariff.Tariffs;
import io.cyberpas.quote.viewer.Change;
import io.cyberpas.quote.viewer.TariffParticulars;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tariffs, for whoever wants to check a worksheet. */
@Path("/api/tariffs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, ACTUARY})
@Tag(name = "Tariffs", description = "The figures behind the premiums")
class TariffResource {

    private final Tariffs tariffs;

    TariffResource(Tariffs tariffs) {
        this.tariffs = tariffs;
    }

    /** A tariff by its name. */
    @Schema(name = "TariffSummary")
    record TariffSummary(String version, LocalDate effectiveFrom, Currency currency) {}

    @GET
    @Operation(summary = "List all versions of all tariffs")
    public List<TariffSummary> listTariffs() {
        return tariffs.all().stream()
                .map(tariff -> new TariffSummary(tariff.version(), tariff.effectiveFrom(), tariff.currency()))
                .toList();
    }

    @GET
    @Path("{version}")
    @Operation(
            summary = "Read a tariff, for companies or for households",
            description = "Each figure with its source: V verified, S secondary, R recalled, P proposed.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(oneOf = {CompanyTariff.class, HouseholdTariff.class})))
    public Tariff readTariff(@PathParam("version") String version) {
        return tariffs.version(version).orElseThrow(() -> new AbsentException("tariff", version));
    }

    @GET
    @Path("{before}/difference/{after}")
    @Operation(summary = "Compare two versions of tariffs, figure by figure")
    public ChangeView compareTariffs(@PathParam("before") String before, @PathParam("after") String after) {
        return ChangeView.of(
                before,
                after,
                Change.between(TariffParticulars.of(readTariff(before)), TariffParticulars.of(readTariff(after))));
    }
}
