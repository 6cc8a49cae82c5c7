package io.cyberpas.claims.incident.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.COUNSEL;
import static io.cyberpas.platform.access.Roles.FORENSIC_VENDOR;

import io.cyberpas.claims.incident.Classification;
import io.cyberpas.claims.incident.IncidentRecord;
import io.cyberpas.claims.incident.IncidentRecording;
import io.cyberpas.claims.incident.IncidentStanding;
import io.cyberpas.claims.incident.VerisFormat;
import io.cyberpas.claims.incident.VerisRecord;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.problem.AbsentException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Pages to read, classify and import the incident of a claim. */
@Path("/claims/{number}/incident")
@Produces(MediaType.TEXT_HTML)
@Blocking
class IncidentPages {

    private static final List<IncidentStanding> STANDINGS = List.of(IncidentStanding.values());

    private final IncidentRecording recording;
    private final VerisFormat format;
    private final CurrentActor actor;

    IncidentPages(IncidentRecording recording, VerisFormat format, CurrentActor actor) {
        this.recording = recording;
        this.format = format;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "incident")
    static class Templates {
        static native TemplateInstance show(
                String number,
                @Nullable IncidentRecord record,
                @Nullable Classification classification,
                String json,
                List<IncidentRecord> revisions,
                boolean newest,
                List<IncidentStanding> standings);

        static native TemplateInstance classify(String number, List<IncidentStanding> standings);

        private Templates() {}
    }

    @GET
    @RolesAllowed({BROKER, CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR, COUNSEL, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String number, @RestQuery @Nullable Integer revision) {
        Actor reader = actor.get();
        List<IncidentRecord> revisions = recording.revisions(number, reader);
        if (revisions.isEmpty() && revision == null) {
            return Templates.show(number, null, null, "", revisions, true, STANDINGS);
        }
        IncidentRecord record = recording
                .find(number, Optional.ofNullable(revision), reader)
                .orElseThrow(() -> new AbsentException("incident record of claim", number));
        VerisRecord veris = recording.veris(record);
        return Templates.show(
                number,
                record,
                veris.classification(),
                format.writeIndented(veris),
                revisions,
                record.revision() == revisions.getFirst().revision(),
                STANDINGS);
    }

    @GET
    @Path("/classification")
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath String number) {
        recording.revisions(number, actor.get());
        return Templates.classify(number, STANDINGS);
    }

    @POST
    @Path("/classification")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> classify(
            @RestPath String number,
            @RestForm IncidentStanding standing,
            @RestForm("_version") @Nullable Long version,
            @BeanParam IncidentForm form) {
        return record(number, VerisRecord.of(form.record(number)), standing, version);
    }

    @POST
    @Path("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> importJson(
            @RestPath String number,
            @RestForm IncidentStanding standing,
            @RestForm("_version") @Nullable Long version,
            @RestForm @Nullable String json,
            @RestForm @Nullable FileUpload file) {
        return record(number, format.read(text(json, file)), standing, version);
    }

    private RestResponse<Void> record(
            String number, VerisRecord veris, IncidentStanding standing, @Nullable Long version) {
        recording.record(number, veris, standing, version, actor.get());
        return RestResponse.seeOther(
                UriBuilder.fromPath("/claims/{number}/incident").build(number));
    }

    /** The file, where one was chosen; else what was typed. */
    private static String text(@Nullable String json, @Nullable FileUpload file) {
        if (file != null && file.size() > 0) {
            try {
                return Files.readString(file.uploadedFile(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return json == null ? "" : json;
    }

    @TemplateExtension
    static String tone(IncidentStanding standing) {
        return switch (standing) {
            case PROVISIONAL -> "progress";
            case CONFIRMED -> "good";
        };
    }
}
