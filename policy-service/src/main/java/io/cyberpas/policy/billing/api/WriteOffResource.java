package io.cyberpas.policy.billing.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.policy.billing.BillingReading;
import io.cyberpas.policy.billing.Named;
import io.cyberpas.policy.billing.WriteOff;
import io.cyberpas.policy.billing.WriteOffHandling;
import io.cyberpas.policy.billing.api.SettlementViews.WriteOffView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Write-offs over REST: proposals wait for a second person. */
@Path("/api/write-offs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Billing")
class WriteOffResource {

    private final BillingReading reading;
    private final WriteOffHandling writeOffs;
    private final CurrentActor actor;

    WriteOffResource(BillingReading reading, WriteOffHandling writeOffs, CurrentActor actor) {
        this.reading = reading;
        this.writeOffs = writeOffs;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({FINANCE, AUDITOR})
    @Operation(summary = "Write-offs", description = "The last proposed first.")
    public Page<WriteOffView> writeOffs(
            @Parameter(description = "Where they stand", example = "PROPOSED") @RestQuery @Nullable String state,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Lines a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        return reading.writeOffs(Named.constant(WriteOff.State.class, "state", state), PageRequest.of(after, size))
                .map(WriteOffView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({FINANCE, AUDITOR})
    @Operation(summary = "A write-off")
    public RestResponse<WriteOffView> readWriteOff(@RestPath String id) {
        return answer(reading.writeOff(Named.id("id", id)));
    }

    @PUT
    @Path("/{id}/approval")
    @RolesAllowed(FINANCE)
    @Operation(summary = "Approve a write-off that somebody else proposed")
    @APIResponse(responseCode = "200", description = "Approved")
    public RestResponse<WriteOffView> approveWriteOff(
            @RestPath String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return answer(writeOffs.approve(Named.id("id", id), IfMatch.required(ifMatch), actor.get()));
    }

    @PUT
    @Path("/{id}/rejection")
    @RolesAllowed(FINANCE)
    @Operation(summary = "Turn a proposed write-off down")
    @APIResponse(responseCode = "200", description = "Rejected")
    public RestResponse<WriteOffView> rejectWriteOff(
            @RestPath String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return answer(writeOffs.reject(Named.id("id", id), IfMatch.required(ifMatch), actor.get()));
    }

    private static RestResponse<WriteOffView> answer(WriteOff writeOff) {
        return RestResponse.ResponseBuilder.ok(WriteOffView.of(writeOff))
                .tag(IfMatch.etag(writeOff.version()))
                .build();
    }
}
