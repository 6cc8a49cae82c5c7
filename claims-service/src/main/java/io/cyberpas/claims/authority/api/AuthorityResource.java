package io.cyberpas.claims.authority.api;

import io.cyberpas.claims.authority.Act;
import io.cyberpas.claims.authority.Authority;
import io.cyberpas.claims.authority.AuthorityLevel;
import io.cyberpas.claims.authority.AuthorityRow;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who decides on what up to which amount. */
@Path("/api/authority")
@Tag(name = "Authority", description = "Who decides on what up to which amount, and who has to agree")
public class AuthorityResource {

    private final Authority authority;
    private final Clock clock;
    private final ZoneId zone;

    AuthorityResource(Authority authority, Clock clock, ZoneId zone) {
        this.authority = authority;
        this.clock = clock;
        this.zone = zone;
    }

    @Schema(name = "AuthorityOfAct")
    record RowView(
            Act act,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,

            @Schema(description = "V read in the source, S secondary, R recalled, P own proposal")
            Source source,

            List<LevelView> levels) {

        static RowView of(AuthorityRow row) {
            return new RowView(
                    row.act(),
                    row.effectiveFrom(),
                    row.effectiveTo(),
                    row.source(),
                    row.levels().stream().map(LevelView::of).toList());
        }
    }

    @Schema(name = "AuthorityLevel")
    record LevelView(
            @Schema(description = "By currency; none for any amount")
            List<Money> upTo,

            List<String> decidedBy,

            @Schema(description = "How many other people have to agree")
            int confirmations,

            List<String> confirmedBy) {

        static LevelView of(AuthorityLevel level) {
            return new LevelView(level.limits(), level.decidedBy(), level.confirmations(), level.confirmedBy());
        }
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "Read who decides on what up to which amount", description = "Of a day; today if left out")
    public List<RowView> read(@RestQuery @Nullable LocalDate on) {
        var day = on == null ? LocalDate.now(clock.withZone(zone)) : on;
        return authority.on(day).stream().map(RowView::of).toList();
    }
}
