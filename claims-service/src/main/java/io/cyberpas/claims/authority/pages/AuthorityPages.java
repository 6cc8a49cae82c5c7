package io.cyberpas.claims.authority.pages;

import io.cyberpas.claims.authority.Authority;
import io.cyberpas.claims.authority.AuthorityRow;
import io.cyberpas.platform.access.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who decides on what today, for staff to read. */
@Path("/process/authority")
@Produces(MediaType.TEXT_HTML)
@Blocking
class AuthorityPages {

    private final Authority authority;
    private final Clock clock;
    private final ZoneId zone;

    AuthorityPages(Authority authority, Clock clock, ZoneId zone) {
        this.authority = authority;
        this.clock = clock;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "authority")
    static class Templates {
        static native TemplateInstance table(List<AuthorityRow> rows);

        private Templates() {}
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance table() {
        return Templates.table(authority.on(LocalDate.now(clock.withZone(zone))));
    }
}
