package io.cyberpas.claims.experience.api;

import io.cyberpas.claims.experience.PoolEdition;
import io.cyberpas.claims.experience.PoolEditions;
import io.cyberpas.claims.experience.Quarter;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The anonymous pool of closed claims over REST. */
@Path("/api/experience/editions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ACTUARY)
@Tag(name = "Experience")
class PoolResource {

    private final PoolEditions editions;
    private final CurrentActor actor;

    PoolResource(PoolEditions editions, CurrentActor actor) {
        this.editions = editions;
        this.actor = actor;
    }

    @Schema(name = "PoolEdition", description = "Closed claims up to the end of a quarter, each alike to others")
    record EditionView(
            String through,
            int smallestGroup,
            String coarseness,
            long claims,
            long leftOut,
            String sha256,
            String madeBy,
            Instant madeAt) {

        static EditionView of(PoolEdition edition) {
            return new EditionView(
                    edition.through().toString(),
                    edition.smallestGroup(),
                    edition.coarseness(),
                    edition.claims(),
                    edition.leftOut(),
                    edition.sha256(),
                    edition.madeBy(),
                    edition.madeAt());
        }
    }

    @GET
    @Operation(summary = "All editions of the pool, the latest first", description = "There is one a quarter at most.")
    public List<EditionView> editions() {
        return editions.all().stream().map(EditionView::of).toList();
    }

    @POST
    @Operation(
            summary = "Make the edition up to the end of the last quarter",
            description = "Asked twice, it is the same edition.")
    public EditionView make() {
        return EditionView.of(editions.make(actor.get()));
    }

    @GET
    @Path("/{through}")
    @Operation(summary = "One edition")
    public EditionView edition(@Parameter(example = "2026-Q4") @RestPath String through) {
        return EditionView.of(editions.edition(Quarter.named(through)));
    }

    @GET
    @Path("/{through}/pool.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(
            summary = "The claims of an edition as CSV",
            description =
                    "Bands instead of amounts, no text, no number, no name; sorted by what they say. Always the same bytes.")
    public RestResponse<byte[]> file(@RestPath String through) {
        Quarter quarter = Quarter.named(through);
        return RestResponse.ResponseBuilder.ok(editions.file(quarter, actor.get()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"pool-%s.csv\"".formatted(quarter))
                .build();
    }
}
