package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.ContentReading;
import io.cyberpas.claims.forensics.ContentReceiving;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The content of an item of evidence, in and out. */
@Path("/api/claims/{number}/evidence/{id}/content")
@Tag(name = "Forensics")
@Blocking
class ContentResource {

    private final ContentReceiving receiving;
    private final ContentReading reading;
    private final CurrentActor actor;

    ContentResource(ContentReceiving receiving, ContentReading reading, CurrentActor actor) {
        this.receiving = receiving;
        this.reading = reading;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Send the content of an item",
            description =
                    "The bytes as they are, of the registered length and SHA-256 value; otherwise nothing of it is kept (409). What"
                            + " is cut off leaves nothing behind. The same content again is the same content (200). The type is found out from"
                            + " the bytes; that it differs from the stated one, or that something runs of which nobody said so, is kept"
                            + " as a finding. Custody is opened by the registration if nobody opened it, and the reception is entered.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "200", description = "Received, durable and entered")
    @APIResponse(responseCode = "413", description = "Larger than contents may be")
    @APIResponse(responseCode = "507", description = "The storage has no room for it; nothing was kept")
    @APIResponse(responseCode = "429", description = "As many others are being received as the service takes at once")
    public ContentView send(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @Parameter(description = "The media type as the sender knows it", example = "application/pdf")
                    @RestQuery
                    @Nullable
                    @Size(max = 200)
                    String mediaType,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
            InputStream content) {
        OptionalLong announced = length == null ? OptionalLong.empty() : OptionalLong.of(length);
        return ContentView.of(receiving.receive(number, id, content, mediaType, announced, actor.get()));
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(
            summary = "Fetch the content of an item",
            description = "Each time it is given is an entry of the custody log and of the audit trail.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes as they were received",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> fetch(@PathParam("number") String number, @PathParam("id") UUID id) {
        return ContentAnswer.of(number, reading.open(number, id, actor.get()));
    }
}
