package io.cyberpas.policy.reinsurance.api;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;

import io.cyberpas.policy.reinsurance.ReinsuranceReading;
import io.cyberpas.policy.reinsurance.Treaties;
import io.cyberpas.policy.reinsurance.Treaty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The treaties of all years. */
@Path("/api/reinsurance/treaties")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({SENIOR_UNDERWRITER, POLICY_ADMIN, FINANCE, ACTUARY, AUDITOR})
@Tag(name = "Reinsurance", description = "Treaties, what they take and pay, and the bordereaux that account for it")
class TreatyResource {

    private final Treaties treaties;
    private final ReinsuranceReading reading;

    TreatyResource(Treaties treaties, ReinsuranceReading reading) {
        this.treaties = treaties;
        this.reading = reading;
    }

    @GET
    @Operation(
            summary = "List treaties",
            description = "All treaties, the last year first, within a year and currency in the order of application.")
    public List<TreatyView> listTreaties() {
        return treaties.all().stream().map(this::view).toList();
    }

    @GET
    @Path("/{code}")
    @Operation(
            summary = "Read a treaty",
            description = "Its terms and reinsurers, and for an excess of loss what losses have used up.")
    public TreatyView readTreaty(@RestPath String code) {
        return view(treaties.coded(code));
    }

    private TreatyView view(Treaty treaty) {
        return TreatyView.of(treaty, treaties, treaty.kind().isProportional() ? null : reading.use(treaty));
    }
}
