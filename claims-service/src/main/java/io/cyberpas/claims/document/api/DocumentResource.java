package io.cyberpas.claims.document.api;

import static io.cyberpas.platform.access.Roles.ADVISER;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.COUNSEL;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.FORENSIC_VENDOR;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.document.Audience;
import io.cyberpas.claims.document.DocumentKeeping;
import io.cyberpas.claims.document.DocumentKind;
import io.cyberpas.claims.document.PaperReceiving;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Papers of claims over REST. */
@Path("/api/claims/{number}/documents")
@Tag(
        name = "Documents",
        description = "Papers of claims: letters and draft notices as PDF in Korean and English, correspondence")
@RolesAllowed({BROKER, CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, FORENSIC_VENDOR, COUNSEL, ADVISER, AUDITOR})
@Blocking
public class DocumentResource {

    private final DocumentKeeping keeping;
    private final PaperReceiving receiving;
    private final KeepingOnce once;
    private final PaperAnswer answer;
    private final ClaimAccess access;
    private final CurrentActor actor;

    DocumentResource(
            DocumentKeeping keeping,
            PaperReceiving receiving,
            KeepingOnce once,
            PaperAnswer answer,
            ClaimAccess access,
            CurrentActor actor) {
        this.keeping = keeping;
        this.receiving = receiving;
        this.once = once;
        this.answer = answer;
        this.access = access;
        this.actor = actor;
    }

    /** Which paper is wanted. */
    @Schema(name = "PaperRequest")
    record PaperRequest(
            @NotNull @Schema(examples = "COVERAGE_DECISION") DocumentKind kind,

            @NotNull @Pattern(regexp = "en|ko") @Schema(examples = "ko")
            String language,

            @Nullable
            @Size(max = 100)
            @Schema(description = "What of the claim it is about; the one recorded last if left out", examples = "ALL")
            String reference) {}

    @GET
    @Operation(
            summary = "List the papers of a claim, the one kept last first",
            description = "Those the reader may read: brokers what is for the insured, firms what is for them.")
    public Page<DocumentView> list(
            @RestPath String number,
            @RestQuery @Nullable DocumentKind kind,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable Integer size) {
        return keeping.list(number, kind, PageRequest.of(after, size), actor.get())
                .map(DocumentView::of);
    }

    @GET
    @Path("printable")
    @Operation(summary = "List of what papers can be printed", description = "Empty for who prints none.")
    public List<DocumentView.SubjectView> printable(@RestPath String number) {
        var reader = actor.get();
        return keeping.printable(access.visible(number, reader), reader).stream()
                .map(DocumentView.SubjectView::of)
                .toList();
    }

    @GET
    @Path("preview")
    @Produces("application/pdf")
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL})
    @Operation(summary = "Print a paper without keeping it")
    public RestResponse<byte[]> preview(
            @RestPath String number,
            @RestQuery @NotNull DocumentKind kind,
            @RestQuery @Nullable String reference,
            @RestQuery @NotNull @Pattern(regexp = "en|ko") String language) {
        return answer.of(keeping.print(number, kind, reference, language(language), actor.get()));
    }

    @POST
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL})
    @Operation(
            summary = "Print a paper and keep it",
            description = "A new revision only where it says something else than the last; otherwise 200 with the last."
                    + " Counsel prints drafts of statutory notices only.")
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "200", description = "The same had been kept before")
    @APIResponse(responseCode = "409", description = "There is nothing of which to make it")
    public RestResponse<DocumentView> make(
            @RestPath String number,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid PaperRequest request) {
        var maker = actor.get();
        return once.keep(
                keeping.print(number, request.kind(), request.reference(), language(request.language()), maker), maker);
    }

    @POST
    @Path("uploads")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Operation(
            summary = "Add a file as correspondence",
            description =
                    "PDF, picture or office file of up to 10 MB in the field \"file\" of a form; its type is told from its content.")
    @APIResponse(responseCode = "201", description = "Kept")
    public RestResponse<DocumentView> add(
            @RestPath String number,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("title") @Nullable String title,
            @RestForm("audience") @Nullable Audience audience,
            @RestForm("firm") @Nullable String firm,
            @HeaderParam("Idempotency-Key") @Nullable String key)
            throws IOException {
        access.visible(number, actor.get());
        var paper = receiving.receive(
                file == null ? null : file.uploadedFile(),
                file == null ? null : file.fileName(),
                title,
                audience == null ? Audience.INSURER : audience,
                firm);
        return once.add(number, paper, actor.get());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read what is known of a paper")
    public DocumentView read(@RestPath String number, @RestPath UUID id) {
        return DocumentView.of(keeping.find(number, id, actor.get()));
    }

    @GET
    @Path("{id}/content")
    @Produces("application/pdf")
    @Operation(summary = "Read a paper", description = "Its ETag is the hash of the file. It is recorded who read it.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "304", description = "The caller has it: If-None-Match names its hash")
    public RestResponse<byte[]> content(@RestPath String number, @RestPath UUID id, @Context Request request) {
        var reader = actor.get();
        return answer.of(keeping.find(number, id, reader), reader, request);
    }

    private static Language language(String tag) {
        return Objects.requireNonNull(Language.ofTag(tag));
    }
}
