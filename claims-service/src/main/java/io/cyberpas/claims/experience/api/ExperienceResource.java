package io.cyberpas.claims.experience.api;

import io.cyberpas.claims.experience.Experience;
import io.cyberpas.claims.experience.FrequencyLine;
import io.cyberpas.claims.experience.Grouping;
import io.cyberpas.claims.experience.Lognormal;
import io.cyberpas.claims.experience.Measure;
import io.cyberpas.claims.experience.Severity;
import io.cyberpas.claims.experience.SeverityFit;
import io.cyberpas.claims.experience.Triangle;
import io.cyberpas.platform.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Triangles, frequency and severity over REST. Nothing in it tells of a single claim. */
@Path("/api/experience")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ACTUARY)
@Tag(name = "Experience", description = "What claims teach, without anybody in it")
class ExperienceResource {

    private final Experience experience;

    ExperienceResource(Experience experience) {
        this.experience = experience;
    }

    @Schema(name = "ClaimTriangle", description = "Amounts by accident quarter and quarter of development, adding up")
    record TriangleView(String measure, String currency, List<TriangleRow> rows, List<@Nullable BigDecimal> factors) {}

    @Schema(name = "ClaimTriangleRow")
    record TriangleRow(String accidentQuarter, List<BigDecimal> cumulative, BigDecimal ultimate) {}

    @GET
    @Path("/triangle")
    @Operation(
            summary = "How claims of each accident quarter developed",
            description = "Cumulative amounts in the currency, growth by volume, ultimates by the chain ladder.")
    public TriangleView triangle(
            @Parameter(description = "paid, incurred or net of recoveries", example = "paid") @RestQuery @Nullable
                    String measure,
            @Parameter(example = "KRW") @RestQuery @Nullable String currency,
            @Parameter(description = "FIRST_PARTY or THIRD_PARTY; both if left out") @RestQuery @Nullable String side,
            @Parameter(description = "Accident quarters, at most 40", example = "12") @RestQuery @Nullable
                    Integer quarters) {
        Measure wanted = Measure.named(measure);
        Triangle triangle = triangle(wanted, currency, side, quarters);
        return new TriangleView(
                wanted.word(),
                ExperienceParameters.currency(currency).getCurrencyCode(),
                triangle.rows().stream()
                        .map(row -> new TriangleRow(row.accident().toString(), row.cumulative(), row.ultimate()))
                        .toList(),
                triangle.shownFactors());
    }

    @GET
    @Path("/triangle.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "The triangle as CSV")
    public RestResponse<byte[]> triangleFile(
            @RestQuery @Nullable String measure,
            @RestQuery @Nullable String currency,
            @RestQuery @Nullable String side,
            @RestQuery @Nullable Integer quarters) {
        Measure wanted = Measure.named(measure);
        return RestResponse.ResponseBuilder.ok(ExperienceTables.triangle(triangle(wanted, currency, side, quarters)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"triangle-%s-%s.csv\"".formatted(wanted.word(), experience.quarter()))
                .build();
    }

    private Triangle triangle(
            Measure measure, @Nullable String currency, @Nullable String side, @Nullable Integer quarters) {
        return experience.triangle(
                measure, ExperienceParameters.currency(currency), ExperienceParameters.side(side), quarters);
    }

    @Schema(name = "ClaimFrequency", description = "Claims and their cost by industry or cause")
    record FrequencyView(String by, String currency, int smallestGroup, List<FrequencyLine> lines) {}

    @GET
    @Path("/frequency")
    @Operation(
            summary = "How often claims happen and how grave they are, by industry or cause",
            description = "Amounts are left out where fewer claims than the smallest group stand behind them.")
    public FrequencyView frequency(
            @Parameter(description = "industry or cause", example = "cause") @RestQuery @Nullable String by,
            @Parameter(example = "KRW") @RestQuery @Nullable String currency) {
        Grouping grouping = Grouping.named(by);
        var in = ExperienceParameters.currency(currency);
        return new FrequencyView(
                grouping.word(), in.getCurrencyCode(), experience.smallestGroup(), experience.frequency(grouping, in));
    }

    @Schema(
            name = "SeverityCurve",
            description = "Lognormal: mean and standard deviation of the logarithm, and what follows")
    record CurveView(double mu, double sigma, double median, double ninetieth, double ninetyNinth) {
        static CurveView of(Lognormal curve) {
            return new CurveView(
                    curve.mu(), curve.sigma(), curve.quantile(0.5), curve.quantile(0.9), curve.quantile(0.99));
        }
    }

    @Schema(name = "ClaimSeverity", description = "Severity of closed claims beside the curve of the tariff")
    record SeverityView(
            String currency,
            long claims,
            long limited,
            int fewest,
            @Nullable CurveView fitted,
            @Nullable Double muError,
            @Nullable Double sigmaError,
            @Nullable Double distance,
            @Nullable CurveView tariff,
            List<Severity.Point> points) {}

    @GET
    @Path("/severity")
    @Operation(
            summary = "How grave closed claims were, beside the curve of the tariff",
            description = "Before retention. Claims that used a limit up count as at least as large.")
    public SeverityView severity(@Parameter(example = "KRW") @RestQuery @Nullable String currency) {
        Severity severity = experience.severity(ExperienceParameters.currency(currency));
        Lognormal tariff = severity.tariff();
        return new SeverityView(
                severity.currency(),
                severity.claims(),
                severity.limited(),
                severity.fewest(),
                severity.fit().map(fit -> CurveView.of(fit.curve())).orElse(null),
                severity.fit().map(SeverityFit::muError).orElse(null),
                severity.fit().map(SeverityFit::sigmaError).orElse(null),
                severity.distance(),
                tariff == null ? null : CurveView.of(tariff),
                severity.points());
    }
}
