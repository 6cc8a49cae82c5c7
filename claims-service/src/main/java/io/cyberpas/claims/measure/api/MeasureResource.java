package io.cyberpas.claims.measure.api;

import io.cyberpas.claims.measure.Figure;
import io.cyberpas.claims.measure.Measure;
import io.cyberpas.claims.measure.Measuring;
import io.cyberpas.claims.measure.MonthMeasures;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.csv.CsvTable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How well the process runs. */
@Path("/api/process/measures")
@Tag(name = "Process")
@RolesAllowed({Roles.CLAIMS_MANAGER, Roles.AUDITOR})
public class MeasureResource {

    private final Measuring measuring;

    MeasureResource(Measuring measuring) {
        this.measuring = measuring;
    }

    @Schema(name = "MonthMeasures")
    record MonthView(@Schema(examples = "2026-11") String month, long notices, List<FigureView> figures) {

        static MonthView of(MonthMeasures month) {
            return new MonthView(
                    month.month().toString(),
                    month.notices(),
                    Arrays.stream(Measure.values())
                            .map(each -> FigureView.of(each, month.figure(each)))
                            .toList());
        }
    }

    @Schema(name = "MeasureFigure")
    record FigureView(
            Measure measure,
            Measure.Unit unit,
            long cases,

            @Schema(description = "The median, or the share in percent; absent without cases") @Nullable
            BigDecimal value,

            @Schema(description = "The 90th percentile; absent for shares") @Nullable
            BigDecimal ninetieth) {

        static FigureView of(Measure measure, Figure figure) {
            return new FigureView(measure, measure.unit(), figure.cases(), figure.value(), figure.ninetieth());
        }
    }

    @GET
    @Operation(summary = "Measure the process by month of notice", description = "The last twelve months unless said")
    public List<MonthView> read(
            @QueryParam("from") @Schema(examples = "2026-01") @Nullable String from,
            @QueryParam("to") @Schema(examples = "2026-12") @Nullable String to) {
        return measuring.measure(measuring.months(from, to)).stream()
                .map(MonthView::of)
                .toList();
    }

    @GET
    @Path("/table")
    @Produces("text/csv")
    @Operation(
            summary = "The same as CSV",
            description = "One line a month; cases, value and 90th percentile of each measure")
    public RestResponse<byte[]> table(
            @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        var months = measuring.months(from, to);
        return RestResponse.ResponseBuilder.ok(csv(measuring.measure(months)))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"measures-%s-%s.csv\"".formatted(months.from(), months.to()))
                .build();
    }

    private static byte[] csv(List<MonthMeasures> months) {
        var out = new ByteArrayOutputStream();
        try (var table = new CsvTable(out, true)) {
            table.line(head());
            months.forEach(each -> table.line(line(each)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> head() {
        List<String> head = new ArrayList<>(List.of("month", "notices"));
        for (var measure : Measure.values()) {
            var name = measure.name().toLowerCase(Locale.ROOT);
            head.add(name + "_cases");
            head.add(name + "_" + measure.unit().name().toLowerCase(Locale.ROOT));
            if (!measure.isShare()) {
                head.add(name + "_90th");
            }
        }
        return head;
    }

    private static List<String> line(MonthMeasures month) {
        List<String> line = new ArrayList<>(List.of(month.month().toString(), Long.toString(month.notices())));
        for (var measure : Measure.values()) {
            var figure = month.figure(measure);
            line.add(Long.toString(figure.cases()));
            line.add(text(figure.value()));
            if (!measure.isShare()) {
                line.add(text(figure.ninetieth()));
            }
        }
        return line;
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
