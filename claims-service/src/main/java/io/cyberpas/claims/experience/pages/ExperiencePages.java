package io.cyberpas.claims.experience.pages;

import io.cyberpas.claims.claim.Side;
import io.cyberpas.claims.experience.Experience;
import io.cyberpas.claims.experience.FrequencyLine;
import io.cyberpas.claims.experience.Grouping;
import io.cyberpas.claims.experience.Measure;
import io.cyberpas.claims.experience.PoolEdition;
import io.cyberpas.claims.experience.PoolEditions;
import io.cyberpas.claims.experience.Quarter;
import io.cyberpas.claims.experience.Triangle;
import io.cyberpas.claims.experience.api.ExperienceParameters;
import io.cyberpas.claims.experience.api.ExperienceTables;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pages of experience. */
@Path("/experience")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ACTUARY)
@Blocking
class ExperiencePages {

    private final Experience experience;
    private final PoolEditions editions;
    private final CurrentActor actor;

    ExperiencePages(Experience experience, PoolEditions editions, CurrentActor actor) {
        this.experience = experience;
        this.editions = editions;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "experience")
    static class Templates {
        static native TemplateInstance frequency(
                List<FrequencyLine> lines, Bars bars, Grouping by, String currency, int smallestGroup);

        static native TemplateInstance triangle(
                Triangle triangle, Measure measure, String currency, @Nullable Side side);

        static native TemplateInstance severity(SeverityPage page);

        static native TemplateInstance pool(List<PoolEdition> editions, int smallestGroup);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance frequency(@RestQuery @Nullable String by, @RestQuery @Nullable String currency) {
        Grouping grouping = Grouping.named(by);
        Currency in = ExperienceParameters.currency(currency);
        List<FrequencyLine> lines = experience.frequency(grouping, in);
        return Templates.frequency(lines, Bars.of(lines), grouping, in.getCurrencyCode(), experience.smallestGroup());
    }

    @GET
    @Path("/triangle")
    @Operation(hidden = true)
    public TemplateInstance triangle(
            @RestQuery @Nullable String measure,
            @RestQuery @Nullable String currency,
            @RestQuery @Nullable String side) {
        Measure wanted = Measure.named(measure);
        Currency in = ExperienceParameters.currency(currency);
        Side of = ExperienceParameters.side(side);
        return Templates.triangle(experience.triangle(wanted, in, of, null), wanted, in.getCurrencyCode(), of);
    }

    @GET
    @Path("/triangle.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(hidden = true)
    public RestResponse<byte[]> triangleFile(
            @RestQuery @Nullable String measure,
            @RestQuery @Nullable String currency,
            @RestQuery @Nullable String side) {
        Measure wanted = Measure.named(measure);
        Triangle triangle = experience.triangle(
                wanted, ExperienceParameters.currency(currency), ExperienceParameters.side(side), null);
        return file(
                "triangle-%s-%s.csv".formatted(wanted.word(), experience.quarter()),
                ExperienceTables.triangle(triangle));
    }

    @GET
    @Path("/severity")
    @Operation(hidden = true)
    public TemplateInstance severity(@RestQuery @Nullable String currency) {
        return Templates.severity(SeverityPage.of(experience.severity(ExperienceParameters.currency(currency))));
    }

    @GET
    @Path("/pool")
    @Operation(hidden = true)
    public TemplateInstance pool() {
        return Templates.pool(editions.all(), experience.smallestGroup());
    }

    @POST
    @Path("/pool")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> make() {
        editions.make(actor.get());
        return RestResponse.seeOther(URI.create("/experience/pool"));
    }

    @GET
    @Path("/pool/{through}.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(hidden = true)
    public RestResponse<byte[]> poolFile(@RestPath String through) {
        Quarter quarter = Quarter.named(through);
        return file("pool-%s.csv".formatted(quarter), editions.file(quarter, actor.get()));
    }

    private static RestResponse<byte[]> file(String name, byte[] content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .build();
    }
}
