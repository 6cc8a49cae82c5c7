package io.cyberpas.claims.document.pages;

import static io.cyberpas.platform.access.Roles.ADVISER;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.COUNSEL;
import static io.cyberpas.platform.access.Roles.FORENSIC_VENDOR;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Participant;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.document.Audience;
import io.cyberpas.claims.document.ClaimDocument;
import io.cyberpas.claims.document.DocumentKeeping;
import io.cyberpas.claims.document.DocumentKind;
import io.cyberpas.claims.document.PaperReceiving;
import io.cyberpas.claims.document.PaperSubject;
import io.cyberpas.claims.document.api.PaperAnswer;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The papers of a claim: what is kept, what can be printed, and correspondence to be added. */
@Path("/claims/{number}/documents")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
@Blocking
class DocumentPages {

    private final DocumentKeeping keeping;
    private final PaperReceiving receiving;
    private final PaperAnswer answer;
    private final ClaimAccess access;
    private final CurrentActor actor;

    DocumentPages(
            DocumentKeeping keeping,
            PaperReceiving receiving,
            PaperAnswer answer,
            ClaimAccess access,
            CurrentActor actor) {
        this.keeping = keeping;
        this.receiving = receiving;
        this.answer = answer;
        this.access = access;
        this.actor = actor;
    }

    /**
     * Everything the page shows.
     *
     * @param firms codes of the appointed firms, for one of which a paper may be
     */
    record Sheet(ClaimView claim, Page<ClaimDocument> kept, List<PaperSubject> printable, List<String> firms) {}

    @CheckedTemplate(basePath = "claimdocuments")
    static class Templates {
        static native TemplateInstance list(Sheet sheet);

        private Templates() {}
    }

    @GET
    @RolesAllowed({BROKER, CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR, COUNSEL, ADVISER, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance list(@RestPath String number, @RestQuery @Nullable String after) {
        var reader = actor.get();
        var claim = access.visible(number, reader);
        return Templates.list(new Sheet(
                ClaimView.of(claim, reader),
                keeping.list(number, null, PageRequest.of(after, null), reader),
                reader.is(AUDITOR) ? List.of() : keeping.printable(claim, reader),
                firms(claim)));
    }

    @GET
    @Path("preview")
    @Produces("application/pdf")
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL})
    @Operation(hidden = true)
    public RestResponse<byte[]> preview(
            @RestPath String number,
            @RestQuery @NotNull DocumentKind kind,
            @RestQuery @Nullable String reference,
            @RestQuery @NotNull @Pattern(regexp = "en|ko") String language) {
        return answer.of(keeping.print(number, kind, reference, language(language), actor.get()));
    }

    @GET
    @Path("{id}/file")
    @Produces("application/pdf")
    @RolesAllowed({BROKER, CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR, COUNSEL, ADVISER, AUDITOR})
    @Operation(hidden = true)
    public RestResponse<byte[]> file(@RestPath String number, @RestPath UUID id, @Context Request request) {
        var reader = actor.get();
        return answer.of(keeping.find(number, id, reader), reader, request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL})
    @Operation(hidden = true)
    public RestResponse<Void> make(
            @RestPath String number,
            @RestForm @NotNull DocumentKind kind,
            @RestForm @Nullable String reference,
            @RestForm @NotNull @Pattern(regexp = "en|ko") String language) {
        var maker = actor.get();
        keeping.keep(keeping.print(number, kind, reference, language(language), maker), maker);
        return page(number);
    }

    @POST
    @Path("uploads")
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public RestResponse<Void> add(
            @RestPath String number,
            @RestForm @Nullable FileUpload file,
            @RestForm @Nullable String title,
            @RestForm @NotNull Audience audience,
            @RestForm @Nullable String firm)
            throws IOException {
        var paper = receiving.receive(
                file == null ? null : file.uploadedFile(),
                file == null ? null : file.fileName(),
                title,
                audience,
                firm);
        keeping.add(number, paper, actor.get());
        return page(number);
    }

    private static List<String> firms(Claim claim) {
        return claim.participants().stream().map(Participant::code).sorted().toList();
    }

    private static Language language(String tag) {
        return Objects.requireNonNull(Language.ofTag(tag));
    }

    private static RestResponse<Void> page(String number) {
        return RestResponse.seeOther(URI.create("/claims/" + number + "/documents"));
    }
}
