package io.cyberpas.platform.audit.pages;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditEntry;
import io.cyberpas.platform.audit.AuditLog;
import io.cyberpas.platform.audit.AuditReport;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Shows the auditor who did what, and whether the record still holds. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.AUDITOR)
public class AuditPages {
    private final AuditLog log;

    AuditPages(AuditLog log) {
        this.log = log;
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance list(Page<AuditEntry> entries, @Nullable String subject);

        static native TemplateInstance verification(AuditReport report);
    }

    /** Entries newest first, of the number {@code q} or of all. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery @Nullable String q, @RestQuery @Nullable String after) {
        String subject = q == null || q.isBlank() ? null : q.strip();
        return Templates.list(log.find(subject, PageRequest.of(after, null)), subject);
    }

    /** Recomputes the chain, which takes its time on a long trail. */
    @GET
    @Path("/verification")
    @Operation(hidden = true)
    public TemplateInstance verification() {
        return Templates.verification(log.verify());
    }
}
