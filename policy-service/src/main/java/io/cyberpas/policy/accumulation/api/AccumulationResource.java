package io.cyberpas.policy.accumulation.api;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.accumulation.Accumulation;
import io.cyberpas.policy.accumulation.AccumulationTables;
import io.cyberpas.policy.accumulation.ExposureBy;
import io.cyberpas.policy.accumulation.ExposureCheck;
import io.cyberpas.policy.accumulation.ExposureRebuilding;
import io.cyberpas.policy.accumulation.Provider;
import io.cyberpas.policy.accumulation.api.AccumulationViews.ExposureView;
import io.cyberpas.policy.accumulation.api.AccumulationViews.LineView;
import io.cyberpas.policy.accumulation.api.AccumulationViews.OutcomeView;
import io.cyberpas.policy.accumulation.api.AccumulationViews.PolicyView;
import io.cyberpas.policy.accumulation.api.AccumulationViews.RebuiltView;
import io.cyberpas.policy.accumulation.api.AccumulationViews.ScenarioView;
import io.cyberpas.policy.accumulation.api.AccumulationViews.ScenariosView;
import io.cyberpas.policy.accumulation.api.AccumulationViews.UseView;
import io.cyberpas.policy.policy.PolicyReading;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Accumulation over REST. Nothing in it tells of a person. */
@Path("/api/accumulation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, ACTUARY, AUDITOR})
@Tag(name = "Accumulation", description = "What one event could cost over many policies")
class AccumulationResource {

    private final Accumulation accumulation;
    private final ExposureRebuilding rebuilding;
    private final PolicyReading policies;
    private final CurrentActor actor;

    AccumulationResource(
            Accumulation accumulation, ExposureRebuilding rebuilding, PolicyReading policies, CurrentActor actor) {
        this.accumulation = accumulation;
        this.rebuilding = rebuilding;
        this.policies = policies;
        this.actor = actor;
    }

    @GET
    @Operation(
            summary = "What is exposed on a day, by provider, industry, country or product",
            description =
                    "The most that one event costs on the policies that cover the day. A policy that depends on several"
                            + " providers counts under each.")
    public ExposureView exposure(
            @Parameter(description = "provider, industry, country or product", example = "provider")
                    @RestQuery
                    @Nullable
                    String by,
            @Parameter(description = "Day of cover; today if left out", example = "2026-12-20") @RestQuery @Nullable
                    String on,
            @Parameter(description = "Only that currency", example = "KRW") @RestQuery @Nullable String currency) {
        ExposureBy dimension = ExposureBy.named(by);
        LocalDate day = day(on);
        return new ExposureView(
                dimension.word(),
                day,
                accumulation.exposure(dimension, day, currency).stream()
                        .map(LineView::of)
                        .toList());
    }

    @GET
    @Path("/exposure.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "What is exposed on a day as CSV")
    public RestResponse<byte[]> exposureFile(
            @RestQuery @Nullable String by, @RestQuery @Nullable String on, @RestQuery @Nullable String currency) {
        ExposureBy dimension = ExposureBy.named(by);
        LocalDate day = day(on);
        byte[] file = AccumulationTables.exposure(dimension, day, accumulation.exposure(dimension, day, currency));
        return file("exposure-by-%s-%s.csv".formatted(dimension.word(), day), file);
    }

    @GET
    @Path("/scenarios")
    @Operation(
            summary = "What each scenario costs, and how much of the limits for accumulation is used",
            description = "Gross, and net of reinsurance by the treaties alone, by the worst provider.")
    public ScenariosView scenarios(
            @Parameter(description = "Day of cover; today if left out", example = "2026-12-20") @RestQuery @Nullable
                    String on) {
        Accumulation.Overview overview = accumulation.overview(day(on));
        return new ScenariosView(
                overview.on(),
                overview.scenarios().stream().map(ScenarioView::of).toList(),
                overview.uses().stream().map(UseView::of).toList());
    }

    @GET
    @Path("/scenarios.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "What each scenario costs as CSV", description = "A line for each provider and currency.")
    public RestResponse<byte[]> scenariosFile(@RestQuery @Nullable String on) {
        Accumulation.Overview overview = accumulation.overview(day(on));
        return file("scenarios-%s.csv".formatted(overview.on()), AccumulationTables.scenarios(overview.scenarios()));
    }

    @GET
    @Path("/scenarios/{code}")
    @Operation(summary = "What a scenario costs, by provider that fails")
    public OutcomeView scenario(
            @Parameter(example = "CLOUD_OUTAGE_24H") @RestPath String code,
            @Parameter(description = "Day of cover; today if left out", example = "2026-12-20") @RestQuery @Nullable
                    String on) {
        return OutcomeView.of(accumulation.scenario(code, day(on)));
    }

    @GET
    @Path("/policies")
    @Operation(
            summary = "Policies that depend on a provider, the largest first",
            description = "Of one currency, because amounts of several cannot be put in one order.")
    public Page<PolicyView> exposedPolicies(
            @Parameter(example = "CLOUD") @RestQuery @Nullable String kind,
            @Parameter(example = "AWS") @RestQuery @Nullable String provider,
            @Parameter(description = "KRW if left out", example = "KRW") @RestQuery @Nullable String currency,
            @Parameter(description = "Day of cover; today if left out", example = "2026-12-20") @RestQuery @Nullable
                    String on,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Lines a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        return accumulation
                .largest(Provider.named(kind, provider), currency, day(on), PageRequest.of(after, size))
                .map(PolicyView::of);
    }

    @Schema(
            name = "ExposureCheck",
            description = "Whether the projection is what the policies make, and where it is not")
    record CheckView(boolean agrees, List<ExposureCheck.Difference> differences) {}

    @GET
    @Path("/check")
    @Operation(
            summary = "Is the projection what the policies make of it?",
            description = "Counts every policy, which takes its time, and shows the first differences.")
    public CheckView checkExposure() {
        ExposureCheck check = rebuilding.check();
        return new CheckView(check.agrees(), check.differences());
    }

    @POST
    @Path("/rebuild")
    @RolesAllowed({POLICY_ADMIN, SENIOR_UNDERWRITER})
    @Operation(
            summary = "Make the projection anew of all policies",
            description = "Changes of policies wait until it is done. Asked twice, it is the same.")
    public RebuiltView rebuildExposure() {
        return new RebuiltView(rebuilding.rebuild(actor.get()));
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
