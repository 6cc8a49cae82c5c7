package io.cyberpas.policy.reinsurance.api;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;

import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.reinsurance.Bordereau;
import io.cyberpas.policy.reinsurance.BordereauKind;
import io.cyberpas.policy.reinsurance.Bordereaux;
import io.cyberpas.policy.reinsurance.Treaties;
import io.cyberpas.policy.reinsurance.Treaty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.YearMonth;
import java.util.Locale;
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

/** Bordereaux by treaty and month. */
@Path("/api/reinsurance/bordereaux/{treaty}")
@RolesAllowed({SENIOR_UNDERWRITER, POLICY_ADMIN, FINANCE, ACTUARY, AUDITOR})
@Tag(name = "Reinsurance")
class BordereauResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String KINDS = "premium (what was ceded) or loss (what was recovered)";

    private final Treaties treaties;
    private final Bordereaux bordereaux;
    private final BordereauFiles files;

    BordereauResource(Treaties treaties, Bordereaux bordereaux, BordereauFiles files) {
        this.treaties = treaties;
        this.bordereaux = bordereaux;
        this.files = files;
    }

    @GET
    @Path("/{month}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a bordereau",
            description =
                    "What was recorded under a treaty in a month: sums by reinsurer, whether they add up to the general"
                            + " ledger, and a page of lines. A month that is over does not change: what is recorded later goes"
                            + " into the month of its recording.")
    public BordereauView readBordereau(
            @RestPath String treaty,
            @RestPath String month,
            @RestQuery @Parameter(description = KINDS) @Nullable String kind,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable Integer size) {
        Treaty wanted = treaties.coded(treaty);
        YearMonth of = BordereauKind.month(month);
        PageRequest page = PageRequest.of(after, size);
        Bordereau bordereau = bordereaux.bordereau(wanted, of);
        return switch (BordereauKind.named(kind)) {
            case PREMIUM -> BordereauView.of(bordereau, bordereaux.premiums(wanted, of, page), null);
            case LOSS -> BordereauView.of(bordereau, null, bordereaux.losses(wanted, of, page));
        };
    }

    @GET
    @Path("/{month}.csv")
    @Produces(CSV)
    @Operation(
            summary = "Download a bordereau as CSV",
            description =
                    "All lines of one kind. No person or company is named; the numbers of policies and claims are.")
    @APIResponse(
            responseCode = "200",
            description = "A line for each cession or recovery",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> downloadBordereauCsv(
            @RestPath String treaty,
            @RestPath String month,
            @RestQuery @Parameter(description = KINDS) @Nullable String kind) {
        Treaty wanted = treaties.coded(treaty);
        YearMonth of = BordereauKind.month(month);
        BordereauKind lines = BordereauKind.named(kind);
        String name = "%s-%s-%s.csv".formatted(wanted.code(), of, lines.name().toLowerCase(Locale.ROOT));
        return file(name, CSV, out -> files.writeCsv(wanted, of, lines, out));
    }

    @GET
    @Path("/{month}.xlsx")
    @Produces(SPREADSHEET)
    @Operation(
            summary = "Download a bordereau as spreadsheet",
            description = "All lines: a sheet PREMIUM for what was ceded and a sheet LOSS for what was recovered.")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet",
            content = @Content(mediaType = SPREADSHEET, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> downloadBordereauSpreadsheet(@RestPath String treaty, @RestPath String month) {
        Treaty wanted = treaties.coded(treaty);
        YearMonth of = BordereauKind.month(month);
        return file(
                "%s-%s.xlsx".formatted(wanted.code(), of), SPREADSHEET, out -> files.writeSpreadsheet(wanted, of, out));
    }

    private static RestResponse<StreamingOutput> file(String name, String type, StreamingOutput content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .build();
    }
}
