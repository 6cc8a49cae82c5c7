package io.cyberpas.claims.forensics.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FORENSIC_VENDOR;

import io.cyberpas.claims.forensics.ContentReading;
import io.cyberpas.claims.forensics.ContentReceiving;
import io.cyberpas.claims.forensics.api.ContentAnswer;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.form.StreamedForm;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriBuilder;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The content of an item for the browser: its script sends the chosen file as it is, and shows how far it is; without scripts the form itself
 * comes. Both are read while they arrive, which needs no copy anywhere.
 */
@Path("/claims/{number}/forensics/evidence/{id}/content")
@Blocking
class EvidenceContentPages {

    private static final int LONGEST_TYPE = 200;

    private final ContentReceiving receiving;
    private final ContentReading reading;
    private final CurrentActor actor;

    EvidenceContentPages(ContentReceiving receiving, ContentReading reading, CurrentActor actor) {
        this.receiving = receiving;
        this.reading = reading;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR})
    @Operation(hidden = true)
    public void send(
            @RestPath String number,
            @RestPath UUID id,
            @RestQuery @Nullable @Size(max = LONGEST_TYPE) String mediaType,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
            InputStream content) {
        OptionalLong announced = length == null ? OptionalLong.empty() : OptionalLong.of(length);
        receiving.receive(number, id, content, stated(mediaType), announced, actor.get());
    }

    @POST
    @Consumes(StreamedForm.TYPE)
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR})
    @Operation(hidden = true)
    public RestResponse<Void> sendForm(@RestPath String number, @RestPath UUID id, StreamedForm form) {
        StreamedForm.File file = form.file("file");
        receiving.receive(number, id, file.content(), stated(file.mediaType()), OptionalLong.empty(), actor.get());
        return RestResponse.seeOther(
                UriBuilder.fromPath("/claims/{number}/forensics/evidence/{id}").build(number, id));
    }

    /** What a browser says of a file that it does not know is nothing, and what is longer than a media type is none. */
    private static @Nullable String stated(@Nullable String mediaType) {
        return mediaType == null || mediaType.isBlank() || mediaType.length() > LONGEST_TYPE ? null : mediaType;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR, AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> fetch(@RestPath String number, @RestPath UUID id) {
        return ContentAnswer.of(number, reading.open(number, id, actor.get()));
    }
}
