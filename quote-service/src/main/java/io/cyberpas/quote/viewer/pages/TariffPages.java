package io.cyberpas.quote.viewer.pages;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.quote.tariff.Tariff;
import io.cyberpas.quote.tariff.Tariffs;
import io.cyberpas.quote.viewer.Change;
import io.cyberpas.quote.viewer.TariffParticulars;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages on which tariffs are read and their versions compared. */
@Path("/tariffs")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, ACTUARY})
class TariffPages {

    private final Tariffs tariffs;

    TariffPages(Tariffs tariffs) {
        this.tariffs = tariffs;
    }

    @CheckedTemplate(basePath = "viewer")
    static class Templates {

        static native TemplateInstance tariffs(List<Tariff> all);

        static native TemplateInstance tariff(Tariff tariff, List<TariffSection> sections, List<Tariff> others);

        static native TemplateInstance tariffDifference(Tariff before, Tariff after, List<ChangedSection> sections);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.tariffs(tariffs.all());
    }

    @GET
    @Path("{version}")
    @Operation(hidden = true)
    public TemplateInstance read(@PathParam("version") String version) {
        Tariff tariff = tariff(version);
        List<Tariff> others = tariffs.all().stream()
                .filter(other -> other.getClass() == tariff.getClass())
                .filter(other -> !other.version().equals(version))
                .toList();
        return Templates.tariff(tariff, TariffSection.of(tariff), others);
    }

    @GET
    @Path("{before}/difference/{after}")
    @Operation(hidden = true)
    public TemplateInstance compare(@PathParam("before") String before, @PathParam("after") String after) {
        Tariff one = tariff(before);
        Tariff other = tariff(after);
        return Templates.tariffDifference(
                one, other, ChangedSection.of(Change.between(TariffParticulars.of(one), TariffParticulars.of(other))));
    }

    private Tariff tariff(String version) {
        return tariffs.version(version).orElseThrow(() -> new AbsentException("tariff", version));
    }
}
