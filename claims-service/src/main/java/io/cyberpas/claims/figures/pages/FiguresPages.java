package io.cyberpas.claims.figures.pages;

import io.cyberpas.claims.accounting.MoneyBook;
import io.cyberpas.claims.figures.FiguresCheck;
import io.cyberpas.claims.figures.FiguresReading;
import io.cyberpas.claims.figures.api.FiguresParameters;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page of figures: totals, a chart by month, claims to go on to, and the whole as a table file. */
@Path("/figures")
@Blocking
class FiguresPages {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final FiguresReading reading;
    private final FiguresCheck check;
    private final MoneyBook book;

    FiguresPages(FiguresReading reading, FiguresCheck check, MoneyBook book) {
        this.reading = reading;
        this.check = check;
        this.book = book;
    }

    @CheckedTemplate(basePath = "figures")
    static class Templates {
        static native TemplateInstance page(FiguresSheet sheet);

        private Templates() {}
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance show(
            @BeanParam FiguresParameters parameters, @RestQuery @Nullable String after, @RestQuery boolean checked) {
        var filter = parameters.filter();
        var totals = reading.totals(filter);
        var currency = FiguresReading.leading(totals);
        return Templates.page(new FiguresSheet(
                filter,
                totals,
                reading.byPart(filter),
                reading.byProduct(filter),
                MonthChart.of(currency == null ? List.of() : reading.byMonth(filter, currency, book.today())),
                reading.claims(filter, PageRequest.of(after, null)),
                checked ? check.differences() : null));
    }

    @GET
    @Path("/claims.csv")
    @Produces("text/csv")
    @RolesAllowed({Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> table(@BeanParam FiguresParameters parameters) {
        var filter = parameters.filter();
        StreamingOutput rows = out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(BYTE_ORDER_MARK
                    + "claim,policy,product,broker,currency,incurred,paid,outstanding,recovered,net\r\n");
            reading.forEachClaim(filter, each -> write(writer, each));
            writer.flush();
        };
        return RestResponse.ResponseBuilder.ok(rows)
                .header("Content-Disposition", "attachment; filename=\"figures.csv\"")
                .build();
    }

    private static void write(OutputStreamWriter writer, FiguresReading.ClaimTotal each) {
        var figures = each.figures();
        try {
            writer.write(String.join(
                            ",",
                            each.number(),
                            each.policyNumber(),
                            Objects.requireNonNullElse(each.product(), ""),
                            each.broker(),
                            figures.currency().getCurrencyCode(),
                            figures.incurred().amount().toPlainString(),
                            figures.paid().amount().toPlainString(),
                            figures.outstanding().amount().toPlainString(),
                            figures.recovered().amount().toPlainString(),
                            figures.net().amount().toPlainString())
                    + "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
