package io.cyberpas.policy.commission.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.billing.Named;
import io.cyberpas.policy.commission.CommissionReading;
import io.cyberpas.policy.commission.StatementFiles;
import io.cyberpas.policy.commission.api.CommissionViews.MonthView;
import io.cyberpas.policy.commission.api.CommissionViews.StatementView;
import io.cyberpas.policy.commission.api.CommissionViews.StatementsView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Monthly statements over REST. */
@Path("/api/commissions/statements")
@RolesAllowed({FINANCE, AUDITOR, BROKER})
@Tag(name = "Commission")
class StatementResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    private final CommissionReading reading;
    private final StatementFiles files;
    private final CurrentActor actor;

    StatementResource(CommissionReading reading, StatementFiles files, CurrentActor actor) {
        this.reading = reading;
        this.files = files;
        this.actor = actor;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The commission statements of a month",
            description =
                    "One for each brokerage and currency: balance before, earned, returned, paid out, balance after,"
                            + " and whether the general ledger says the same. Brokers see their own.")
    public StatementsView statements(
            @Parameter(description = "Only one brokerage's", example = "HANBIT") @RestQuery @Nullable String brokerage,
            @Parameter(description = "Without it the present month", example = "2026-11") @RestQuery @Nullable
                    String month) {
        YearMonth of = reading.month(month);
        return new StatementsView(
                of.toString(),
                reading.statements(brokerage, of, actor.get()).stream()
                        .map(StatementView::of)
                        .toList());
    }

    @GET
    @Path("/{brokerage}/{month}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A brokerage in a month",
            description =
                    "Statements by currency, a page of entries, the last first, and the pay-outs. A month that is over"
                            + " does not change: what is recorded later goes into the month of its recording.")
    public MonthView statement(
            @Parameter(example = "HANBIT") @RestPath String brokerage,
            @Parameter(example = "2026-11") @RestPath String month,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Entries a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        return MonthView.of(
                reading.account(brokerage, Named.month("month", month), PageRequest.of(after, size), actor.get()));
    }

    @GET
    @Path("/{brokerage}/{month}.csv")
    @Produces(CSV)
    @Operation(
            summary = "A brokerage in a month as CSV",
            description =
                    "In each currency the balance before, every entry and pay-out with the balance after it, and the"
                            + " balance at the end.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> statementFile(
            @Parameter(example = "HANBIT") @RestPath String brokerage,
            @Parameter(example = "2026-11") @RestPath String month) {
        YearMonth of = Named.month("month", month);
        reading.requireParty(brokerage, actor.get());
        StreamingOutput content = out -> files.write(brokerage, of, out);
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"commission-%s-%s.csv\"".formatted(brokerage, of))
                .build();
    }
}
