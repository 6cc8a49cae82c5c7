package io.cyberpas.policy.billing.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.billing.BillingReading;
import io.cyberpas.policy.billing.Named;
import io.cyberpas.policy.billing.WriteOff;
import io.cyberpas.policy.billing.WriteOffHandling;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Page on which write-offs wait for a second person. */
@Path("/invoices/write-offs")
@Produces(MediaType.TEXT_HTML)
@Blocking
class WriteOffPages {
    private static final URI LIST = URI.create("/invoices/write-offs");

    private final BillingReading reading;
    private final WriteOffHandling writeOffs;
    private final CurrentActor actor;

    WriteOffPages(BillingReading reading, WriteOffHandling writeOffs, CurrentActor actor) {
        this.reading = reading;
        this.writeOffs = writeOffs;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "billing")
    static class Templates {
        static native TemplateInstance writeOffs(Page<WriteOff> writeOffs);

        private Templates() {}
    }

    @GET
    @RolesAllowed({FINANCE, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return Templates.writeOffs(reading.writeOffs(null, PageRequest.of(after, null)));
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(FINANCE)
    @Operation(hidden = true)
    public RestResponse<Void> approve(@RestPath String id, @RestForm("_version") long version) {
        writeOffs.approve(Named.id("id", id), version, actor.get());
        return RestResponse.seeOther(LIST);
    }

    @POST
    @Path("/{id}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(FINANCE)
    @Operation(hidden = true)
    public RestResponse<Void> reject(@RestPath String id, @RestForm("_version") long version) {
        writeOffs.reject(Named.id("id", id), version, actor.get());
        return RestResponse.seeOther(LIST);
    }
}
