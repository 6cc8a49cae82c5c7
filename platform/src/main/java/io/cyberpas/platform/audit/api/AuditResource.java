package io.cyberpas.platform.audit.api;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditEntry;
import io.cyberpas.platform.audit.AuditLog;
import io.cyberpas.platform.audit.AuditReport;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shows the auditor who did what, and whether the record still holds. */
@Path("/api/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AUDITOR)
@Tag(name = "Audit", description = "Who did what, and whether the record still holds")
public class AuditResource {
    private final AuditLog log;

    AuditResource(AuditLog log) {
        this.log = log;
    }

    /** Entries newest first. */
    @GET
    @Operation(summary = "List audit entries", description = "Newest first, of one subject or of all.")
    @APIResponse(responseCode = "200", description = "A page of entries")
    public Page<AuditEntry> list(
            @Parameter(description = "Number of the thing", example = "Q-2026-000123") @QueryParam("subject") @Nullable
                    String subject,
            @Parameter(description = "The next of the page before") @QueryParam("after") @Nullable String after,
            @Parameter(description = "Entries of a page, 1 to 200") @QueryParam("size") @Nullable Integer size) {
        return log.find(subject, PageRequest.of(after, size));
    }

    /** Recomputes every hash. */
    @GET
    @Path("verification")
    @Operation(
            summary = "Verify the audit trail",
            description = "Recomputes every hash and names the first entry that is not what was written.")
    @APIResponse(responseCode = "200", description = "What was found")
    public AuditReport verify() {
        return log.verify();
    }
}
