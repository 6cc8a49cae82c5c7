package io.cyberpas.policy.group.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.page.Here;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.group.Channel;
import io.cyberpas.policy.group.EnrolmentHandling;
import io.cyberpas.policy.group.EnrolmentProgress;
import io.cyberpas.policy.group.EnrolmentReceiving;
import io.cyberpas.policy.group.EnrolmentStatus;
import io.cyberpas.policy.group.ErrorFile;
import io.cyberpas.policy.group.ReceivedFile;
import io.cyberpas.policy.group.file.LineProblem;
import io.cyberpas.policy.group.file.MemberFile;
import io.cyberpas.policy.policy.Policy;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files of members: sent, followed while they are enrolled, stopped, resumed, and what is wrong with them. */
@Path("/policies/{number}/enrolments")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({POLICY_ADMIN, BROKER})
@Blocking
class EnrolmentPages {

    private static final int MOST_PROBLEMS = 50;

    private final EnrolmentReceiving receiving;
    private final EnrolmentHandling handling;
    private final ErrorFile errors;
    private final CurrentActor actor;
    private final Here here;

    EnrolmentPages(
            EnrolmentReceiving receiving, EnrolmentHandling handling, ErrorFile errors, CurrentActor actor, Here here) {
        this.receiving = receiving;
        this.handling = handling;
        this.errors = errors;
        this.actor = actor;
        this.here = here;
    }

    /**
     * What the page of an enrolment shows.
     *
     * @param problems the first of them
     */
    record EnrolmentPage(Policy policy, EnrolmentProgress progress, List<LineProblem> problems) {

        /** Whether it changes by itself. */
        public boolean isRunning() {
            return progress.enrolment().status() == EnrolmentStatus.RUNNING;
        }

        /** SHA-256 of the file. */
        public String hash() {
            return HexFormat.of().formatHex(progress.enrolment().contentHash());
        }

        /** Whether somebody may let it go on. */
        public boolean mayResume() {
            return progress.enrolment().status().successors().contains(EnrolmentStatus.RUNNING);
        }
    }

    @CheckedTemplate(basePath = "group")
    static class Templates {
        static native TemplateInstance enrolment(EnrolmentPage page);

        static native TemplateInstance progress(EnrolmentPage page);

        private Templates() {}
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public RestResponse<Void> enrol(
            @RestPath String number, @RestForm @Nullable FileUpload file, @RestForm @Nullable String charset)
            throws IOException {
        Actor sender = actor.get();
        handling.open(number, sender);
        if (file == null || file.size() == 0) {
            throw new InvalidInputException(new FieldProblem("$.file", "must not be missing", "a CSV file"));
        }
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            ReceivedFile received = receiving.receive(
                    number, content, MemberFile.encoding(charset).orElse(null));
            try {
                UUID id = handling.begin(received, Channel.PAGE, sender)
                        .progress()
                        .enrolment()
                        .id();
                return again(number, id);
            } finally {
                receiving.discardUnlessBegun(received);
            }
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed({POLICY_ADMIN, BROKER, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance enrolment(@RestPath String number, @RestPath UUID id) {
        return Templates.enrolment(page(number, id));
    }

    /** The part of the page that changes, for as long as it does. */
    @GET
    @Path("{id}/progress")
    @RolesAllowed({POLICY_ADMIN, BROKER, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance progress(@RestPath String number, @RestPath UUID id) {
        return Templates.progress(page(number, id));
    }

    @POST
    @Path("{id}/stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> stop(@RestPath String number, @RestPath UUID id) {
        handling.stop(number, id, actor.get());
        return again(number, id);
    }

    @POST
    @Path("{id}/resume")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> resume(@RestPath String number, @RestPath UUID id) {
        handling.resume(number, id, actor.get());
        return again(number, id);
    }

    @GET
    @Path("{id}/errors.csv")
    @Produces("text/csv; charset=UTF-8")
    @RolesAllowed({POLICY_ADMIN, BROKER, AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> errors(@RestPath String number, @RestPath UUID id) {
        handling.enrolment(number, id, actor.get());
        FaultTexts texts = FaultTexts.in(List.of(Locale.of(here.language())));
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> errors.write(id, texts.header(), texts::of, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"errors-%s.csv\"".formatted(id))
                .build();
    }

    private EnrolmentPage page(String number, UUID id) {
        Actor reader = actor.get();
        Policy policy = handling.group(number, reader);
        return new EnrolmentPage(policy, handling.progress(number, id, reader), errors.first(id, MOST_PROBLEMS));
    }

    private static RestResponse<Void> again(String number, UUID id) {
        return RestResponse.seeOther(URI.create("/policies/%s/enrolments/%s".formatted(number, id)));
    }
}
