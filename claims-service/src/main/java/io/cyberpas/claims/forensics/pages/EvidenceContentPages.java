package io.cyberpas.claims.forensics.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FORENSIC_VENDOR;

import io.cyberpas.claims.forensics.ContentReading;
import io.cyberpas.claims.forensics.ContentReceiving;
import io.cyberpas.claims.forensics.api.ContentAnswer;
import io.cyberpas.platform.access.CurrentActor;
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
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The content of an item for the browser: its script sends the chosen file as it is, which needs no copy of it anywhere. */
@Path("/claims/{number}/forensics/evidence/{id}/content")
@Blocking
class EvidenceContentPages {

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
            @RestQuery @Nullable @Size(max = 200) String mediaType,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
            InputStream content) {
        OptionalLong announced = length == null ? OptionalLong.empty() : OptionalLong.of(length);
        String stated = mediaType == null || mediaType.isBlank() ? null : mediaType;
        receiving.receive(number, id, content, stated, announced, actor.get());
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR, AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> fetch(@RestPath String number, @RestPath UUID id) {
        return ContentAnswer.of(number, reading.open(number, id, actor.get()));
    }
}
