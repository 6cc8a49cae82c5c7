package io.cyberpas.policy.document.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.SERVICE;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.page.Language;
import io.cyberpas.policy.document.DocumentKind;
import io.cyberpas.policy.document.DocumentMaking;
import io.cyberpas.policy.document.Papers;
import io.cyberpas.policy.document.api.DocumentView.ListView;
import io.cyberpas.policy.document.api.DocumentView.SubjectView;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Documents of policies over REST. */
@Path("/api/policies/{number}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
    BROKER,
    UNDERWRITER,
    SENIOR_UNDERWRITER,
    POLICY_ADMIN,
    CLAIMS_HANDLER,
    CLAIMS_MANAGER,
    FINANCE,
    AUDITOR,
    SERVICE
})
@Tag(name = "Documents", description = "Documents of policies as PDF in Korean and English")
class DocumentResource {

    private final DocumentMaking making;
    private final KeepingOnce keepingOnce;
    private final PdfAnswer pdf;
    private final Papers papers;
    private final PolicyReading policies;
    private final CurrentActor actor;

    DocumentResource(
            DocumentMaking making,
            KeepingOnce keepingOnce,
            PdfAnswer pdf,
            Papers papers,
            PolicyReading policies,
            CurrentActor actor) {
        this.making = making;
        this.keepingOnce = keepingOnce;
        this.pdf = pdf;
        this.papers = papers;
        this.policies = policies;
        this.actor = actor;
    }

    @Schema(name = "DocumentRequest", description = "Which document is wanted")
    record DocumentRequest(
            @NotNull DocumentKind kind,

            @NotNull @Pattern(regexp = "en|ko") @Schema(examples = "ko")
            String language,

            @Nullable
            @Pattern(regexp = "[A-Za-z0-9-]{1,40}")
            @Schema(
                    description =
                            "Sequence of the version (schedule, certificate, wording) or transaction (endorsement, notices), number"
                                    + " of the invoice or offer; the one recorded last if left out",
                    examples = "1")
            String reference) {}

    @GET
    @Operation(
            summary = "List the documents of a policy",
            description = "Those made so far, and of what documents can be made.")
    public ListView listDocuments(@PathParam("number") String number) {
        Policy policy = policies.policy(number, actor.get());
        return new ListView(
                making.made(policy).stream().map(DocumentView::of).toList(),
                papers.subjects(policy).stream().map(SubjectView::of).toList());
    }

    @POST
    @Operation(
            summary = "Make a document of a policy",
            description = "Made once: asked again, the same document is answered with 200.")
    @APIResponse(responseCode = "201", description = "Made")
    @APIResponse(responseCode = "200", description = "Had been made before")
    @APIResponse(
            responseCode = "409",
            description = "There is nothing of which to make it; references tells what there is")
    public RestResponse<DocumentView> makeDocument(
            @PathParam("number") String number,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid DocumentRequest request) {
        Actor maker = actor.get();
        Language language = Objects.requireNonNull(Language.ofTag(request.language()));
        return keepingOnce.keep(making.draft(number, request.kind(), request.reference(), language, maker), maker);
    }

    @GET
    @Path("{id}")
    @Produces("application/pdf")
    @Operation(
            summary = "Read a document of a policy",
            description = "A tagged PDF file; its ETag is the hash of the file. It is recorded who read it.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "304", description = "The caller has it: If-None-Match names its hash")
    public RestResponse<byte[]> readDocument(
            @PathParam("number") String number, @PathParam("id") UUID id, @Context Request request) {
        Actor reader = actor.get();
        return pdf.of(making.find(number, id, reader), reader, request);
    }
}
