package io.cyberpas.policy.accumulation.pages;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.accumulation.Accumulation;
import io.cyberpas.policy.accumulation.AccumulationTables;
import io.cyberpas.policy.accumulation.ExposedPolicy;
import io.cyberpas.policy.accumulation.ExposureBy;
import io.cyberpas.policy.accumulation.Provider;
import io.cyberpas.policy.accumulation.ScenarioLoss;
import io.cyberpas.policy.accumulation.ScenarioOutcome;
import io.cyberpas.policy.accumulation.api.AccumulationParameters;
import io.cyberpas.policy.policy.PolicyReading;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pages of accumulation. */
@Path("/accumulation")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, ACTUARY, AUDITOR})
@Blocking
class AccumulationPages {

    private final Accumulation accumulation;
    private final PolicyReading policies;

    AccumulationPages(Accumulation accumulation, PolicyReading policies) {
        this.accumulation = accumulation;
        this.policies = policies;
    }

    @CheckedTemplate(basePath = "accumulation")
    static class Templates {
        static native TemplateInstance overview(OverviewPage page);

        static native TemplateInstance scenario(ScenarioOutcome outcome, Bars<ScenarioLoss> bars);

        static native TemplateInstance policies(
                Page<ExposedPolicy> policies, Provider provider, String currency, LocalDate on);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance overview(@RestQuery @Nullable String by, @RestQuery @Nullable String on) {
        return Templates.overview(OverviewPage.of(accumulation, accumulation.overview(day(on)), ExposureBy.named(by)));
    }

    @GET
    @Path("/scenarios/{code}")
    @Operation(hidden = true)
    public TemplateInstance scenario(@RestPath String code, @RestQuery @Nullable String on) {
        ScenarioOutcome outcome = accumulation.scenario(code, day(on));
        return Templates.scenario(outcome, Bars.of(outcome.losses(), ScenarioLoss::gross, ScenarioLoss::net));
    }

    @GET
    @Path("/policies")
    @Operation(hidden = true)
    public TemplateInstance policies(
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String provider,
            @RestQuery @Nullable String currency,
            @RestQuery @Nullable String on,
            @RestQuery @Nullable String after) {
        Provider wanted = Provider.named(kind, provider);
        LocalDate day = day(on);
        String of = currency == null || currency.isEmpty() ? "KRW" : currency;
        return Templates.policies(accumulation.largest(wanted, of, day, PageRequest.of(after, null)), wanted, of, day);
    }

    @GET
    @Path("/exposure.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(hidden = true)
    public RestResponse<byte[]> exposureFile(@RestQuery @Nullable String by, @RestQuery @Nullable String on) {
        ExposureBy dimension = ExposureBy.named(by);
        LocalDate day = day(on);
        return file(
                "exposure-by-%s-%s.csv".formatted(dimension.word(), day),
                AccumulationTables.exposure(dimension, day, accumulation.exposure(dimension, day, null)));
    }

    @GET
    @Path("/scenarios.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(hidden = true)
    public RestResponse<byte[]> scenariosFile(@RestQuery @Nullable String on) {
        Accumulation.Overview overview = accumulation.overview(day(on));
        return file("scenarios-%s.csv".formatted(overview.on()), AccumulationTables.scenarios(overview.scenarios()));
    }

    private LocalDate day(@Nullable String on) {
        return AccumulationParameters.day(on, policies.today());
    }

    private static RestResponse<byte[]> file(String name, byte[] content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .build();
    }
}
