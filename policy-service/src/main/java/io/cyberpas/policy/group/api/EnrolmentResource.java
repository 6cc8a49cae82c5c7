package io.cyberpas.policy.group.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.group.EnrolmentHandling;
import io.cyberpas.policy.group.EnrolmentReceiving;
import io.cyberpas.policy.group.ErrorFile;
import io.cyberpas.policy.group.ReceivedFile;
import io.cyberpas.policy.group.file.MemberFile;
import io.cyberpas.policy.group.pages.FaultTexts;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Enrolment of members from files. */
@Path("/api/policies/{number}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({POLICY_ADMIN, BROKER})
@Tag(name = "Members", description = "The members whom a group policy insures")
@Blocking
class EnrolmentResource {

    private static final String CSV = "text/csv";
    private static final String EXAMPLE = """
            memberReference,name,birthDate,email,phone,from,to,consentAt,disclosureVersion
            M-0000001,홍길동,1990-01-31,hong@example.com,010-1234-5678,2026-12-01,,2026-11-20T09:30:00+09:00,2026-01
            """;

    private final EnrolmentReceiving receiving;
    private final EnrolmentHandling handling;
    private final EnrolmentOnce once;
    private final ErrorFile errors;
    private final CurrentActor actor;

    EnrolmentResource(
            EnrolmentReceiving receiving,
            EnrolmentHandling handling,
            EnrolmentOnce once,
            ErrorFile errors,
            CurrentActor actor) {
        this.receiving = receiving;
        this.handling = handling;
        this.once = once;
        this.errors = errors;
        this.actor = actor;
    }

    @POST
    @Consumes(CSV)
    @Operation(
            summary = "Enrol the members of a file",
            description =
                    "A CSV file of up to 1,000,000 lines after its header, in UTF-8 (with or without byte order mark) or EUC-KR/CP949"
                            + " (declared by charset, else found out). Columns in any order: memberReference (the platform's own id), name,"
                            + " birthDate, from, consentAt, disclosureVersion, and if wanted email, phone, to (the first day no longer covered)."
                            + " The file is received in full, then enrolled in the background; the answer says where to ask for the progress."
                            + " The same file again is the same enrolment (200).")
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING), example = EXAMPLE))
    @APIResponse(responseCode = "202", description = "Received; it is being enrolled")
    @APIResponse(responseCode = "200", description = "Had been received before")
    @APIResponse(responseCode = "413", description = "Larger than files may be")
    public RestResponse<EnrolmentView> enrolMembers(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            InputStream content,
            HttpHeaders headers,
            @HeaderParam("Idempotency-Key") @Nullable String key)
            throws IOException {
        String charset = headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        ReceivedFile file = receive(number, content, charset);
        try {
            return once.begin(file, actor.get());
        } finally {
            receiving.discardUnlessBegun(file);
        }
    }

    @POST
    @Path("uploads")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Enrol the members of an uploaded file",
            description =
                    "The same for a file that comes in the field \"file\" of a form, its encoding in \"charset\".")
    @APIResponse(responseCode = "202", description = "Received; it is being enrolled")
    @APIResponse(responseCode = "200", description = "Had been received before")
    @APIResponse(responseCode = "413", description = "Larger than files may be")
    public RestResponse<EnrolmentView> enrolUploadedMembers(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @RestForm("file") @Nullable FileUpload upload,
            @RestForm("charset") @Nullable String charset,
            @HeaderParam("Idempotency-Key") @Nullable String key)
            throws IOException {
        if (upload == null) {
            throw new InvalidInputException(new FieldProblem("$.file", "must not be missing", "a CSV file"));
        }
        ReceivedFile file = receive(number, upload, charset);
        try {
            return once.begin(file, actor.get());
        } finally {
            receiving.discardUnlessBegun(file);
        }
    }

    private ReceivedFile receive(String number, FileUpload upload, @Nullable String charset) throws IOException {
        try (InputStream content = Files.newInputStream(upload.uploadedFile())) {
            return receive(number, content, charset);
        }
    }

    private ReceivedFile receive(String number, InputStream content, @Nullable String charset) throws IOException {
        handling.open(number, actor.get());
        return receiving.receive(number, content, MemberFile.encoding(charset).orElse(null));
    }

    @GET
    @RolesAllowed({POLICY_ADMIN, BROKER, AUDITOR})
    @Operation(summary = "The enrolments of a policy", description = "The last received first.")
    public Page<EnrolmentView> enrolments(
            @RestPath String number,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Lines a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        return handling.ofPolicy(number, PageRequest.of(after, size), actor.get())
                .map(EnrolmentView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({POLICY_ADMIN, BROKER, AUDITOR})
    @Operation(summary = "How far an enrolment is")
    public EnrolmentView enrolment(@RestPath String number, @RestPath UUID id) {
        return EnrolmentView.of(handling.progress(number, id, actor.get()));
    }

    @POST
    @Path("{id}/stop")
    @Operation(
            summary = "Stop an enrolment",
            description = "What is enrolled stays so; the rest waits to be resumed. Stopped twice, it is stopped.")
    public EnrolmentView stopEnrolment(@RestPath String number, @RestPath UUID id) {
        return EnrolmentView.of(handling.stop(number, id, actor.get()));
    }

    @POST
    @Path("{id}/resume")
    @Operation(
            summary = "Resume an enrolment that was stopped or failed",
            description = "It goes on where it was; nobody is enrolled twice.")
    public EnrolmentView resumeEnrolment(@RestPath String number, @RestPath UUID id) {
        return EnrolmentView.of(handling.resume(number, id, actor.get()));
    }

    @GET
    @Path("{id}/errors.csv")
    @Produces(CSV)
    @RolesAllowed({POLICY_ADMIN, BROKER, AUDITOR})
    @Operation(
            summary = "What is wrong with the lines of an enrolment",
            description =
                    "Columns line, column, problem, value; personal values are masked. Korean if Accept-Language says so.")
    @APIResponse(
            responseCode = "200",
            description = "A line for each problem",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> enrolmentErrors(
            @RestPath String number, @RestPath UUID id, HttpHeaders headers) {
        handling.enrolment(number, id, actor.get());
        FaultTexts texts = FaultTexts.in(headers.getAcceptableLanguages());
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> errors.write(id, texts.header(), texts::of, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"errors-%s.csv\"".formatted(id))
                .build();
    }
}
