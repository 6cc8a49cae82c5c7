package io.cyberpas.claims.intake.pages;

import io.cyberpas.claims.intake.ImportHandling;
import io.cyberpas.claims.intake.ImportProblems;
import io.cyberpas.claims.intake.ImportReceiving;
import io.cyberpas.claims.intake.LineProblem;
import io.cyberpas.claims.intake.api.ImportView;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.page.Phrases;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files of notices: sent, followed while they are worked off, stopped, resumed, and what is wrong with their lines. */
@Path("/claims/imports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Blocking
class ImportPages {

    private static final int MOST_PROBLEMS = 50;

    private final ImportReceiving receiving;
    private final ImportHandling handling;
    private final ImportProblems problems;
    private final CurrentActor actor;
    private final Phrases phrases;

    ImportPages(
            ImportReceiving receiving,
            ImportHandling handling,
            ImportProblems problems,
            CurrentActor actor,
            Phrases phrases) {
        this.receiving = receiving;
        this.handling = handling;
        this.problems = problems;
        this.actor = actor;
        this.phrases = phrases;
    }

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance imports(Page<ImportView> imports);

        static native TemplateInstance importOne(ImportView file, List<LineProblem> problems);

        static native TemplateInstance progress(ImportView file, List<LineProblem> problems);

        private Templates() {}
    }

    @GET
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance imports(@RestQuery @Nullable String after) {
        return Templates.imports(
                handling.list(PageRequest.of(after, null), actor.get()).map(ImportView::of));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public RestResponse<Void> send(
            @RestForm @Nullable FileUpload file, @RestForm @Size(max = 20) @Nullable String defaultPolicy)
            throws IOException {
        if (file == null || file.size() == 0) {
            throw new InvalidInputException(new FieldProblem("$.file", "must not be missing", "a file of JSON lines"));
        }
        try (var content = Files.newInputStream(file.uploadedFile())) {
            var received = receiving.receive(content, defaultPolicy);
            try {
                return again(
                        handling.begin(received, actor.get()).progress().file().id());
            } finally {
                receiving.discardUnlessBegun(received);
            }
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance importOne(@RestPath UUID id) {
        return Templates.importOne(view(id), problems.first(id, MOST_PROBLEMS));
    }

    /** The part of the page that changes, for as long as it does. */
    @GET
    @Path("{id}/progress")
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance progress(@RestPath UUID id) {
        return Templates.progress(view(id), problems.first(id, MOST_PROBLEMS));
    }

    @POST
    @Path("{id}/stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> stop(@RestPath UUID id) {
        handling.stop(id, actor.get());
        return again(id);
    }

    @POST
    @Path("{id}/resume")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> resume(@RestPath UUID id) {
        handling.resume(id, actor.get());
        return again(id);
    }

    @GET
    @Path("{id}/errors.csv")
    @Produces("text/csv; charset=UTF-8")
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> errors(@RestPath UUID id) {
        handling.progress(id, actor.get());
        var told = phrases.teller();
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> problems.write(id, told, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"errors-%s.csv\"".formatted(id))
                .build();
    }

    private ImportView view(UUID id) {
        return ImportView.of(handling.progress(id, actor.get()));
    }

    private static RestResponse<Void> again(UUID id) {
        return RestResponse.seeOther(URI.create("/claims/imports/" + id));
    }
}
