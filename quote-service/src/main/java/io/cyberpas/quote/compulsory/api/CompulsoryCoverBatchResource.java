package io.cyberpas.quote.compulsory.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.compulsory.BatchTable;
import io.cyberpas.quote.compulsory.ObligationBatch;
import io.cyberpas.quote.compulsory.Obligations;
import io.cyberpas.quote.compulsory.api.CheckView.LineView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The duty to insure of many bodies in one file. The file is checked as a whole first; then answers flow line by line. */
@Path("/api/compulsory-cover/batches")
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
@Tag(name = "Compulsory cover")
class CompulsoryCoverBatchResource {

    private static final String CSV = "text/csv";
    private static final MediaType CSV_TYPE = new MediaType("text", "csv");

    private static final String EXAMPLE = """
            reference,name,annualSales,dataSubjects,segment,on,exemptions,mutualAid,reserve
            1,"가온정보, 주식회사",60000000000,90000,PRIVATE_BODY,2026-12-01,,40000000,
            2,나래재단,6000000000,20000,PRIVATE_BODY,2026-12-01,PUBLIC_INTEREST_CORPORATION,,
            """;

    private final Obligations obligations;
    private final ObjectMapper json;

    CompulsoryCoverBatchResource(Obligations obligations, ObjectMapper json) {
        this.obligations = obligations;
        this.json = json;
    }

    @POST
    @Consumes(CSV)
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            summary = "Check the duty to insure of many bodies",
            description =
                    "A CSV file in UTF-8 of up to 100,000 lines. Columns in any order: annualSales, dataSubjects, "
                            + "segment, on, and if wanted reference, name, jurisdiction, exemptions (parted by semicolons), mutualAid, "
                            + "reserve; amounts in won. A result per line in the same order, with the problems of a line that "
                            + "cannot be read. JSON, or CSV if asked for by Accept.")
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING), example = EXAMPLE))
    @APIResponse(
            responseCode = "200",
            description = "A result per line",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = LineView.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public StreamingOutput checkCompulsoryCoverBatch(@NotNull byte[] csv, HttpHeaders headers) {
        return answer(csv, headers);
    }

    @POST
    @Path("uploads")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            summary = "Check the duty to insure of many bodies in an uploaded file",
            description = "The same for a file that comes in the field \"file\" of a form.")
    @APIResponse(
            responseCode = "200",
            description = "A result per line",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = LineView.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public StreamingOutput checkCompulsoryCoverUpload(@RestForm("file") @Nullable FileUpload file, HttpHeaders headers)
            throws IOException {
        if (file == null) {
            throw new InvalidInputException(new FieldProblem("file", "must not be missing", "a CSV file in UTF-8"));
        }
        return answer(Files.readAllBytes(file.uploadedFile()), headers);
    }

    private StreamingOutput answer(byte[] csv, HttpHeaders headers) {
        ObligationBatch batch = ObligationBatch.read(csv, ObligationBatch.MOST_LINES, obligations);
        return wantsCsv(headers) ? out -> BatchTable.write(batch, out, false) : out -> writeJson(batch, out);
    }

    private void writeJson(ObligationBatch batch, OutputStream out) throws IOException {
        try (SequenceWriter lines = json.writer().writeValuesAsArray(out)) {
            batch.forEachResult(result -> {
                try {
                    lines.write(LineView.of(result));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        }
    }

    private static boolean wantsCsv(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(CSV_TYPE) || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }
}
