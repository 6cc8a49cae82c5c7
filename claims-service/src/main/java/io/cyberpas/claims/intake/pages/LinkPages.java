package io.cyberpas.claims.intake.pages;

import io.cyberpas.claims.intake.LinkHandling;
import io.cyberpas.claims.intake.NoticeLink;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Links of insureds: made, shown once, listed and revoked. */
@Path("/claims/links")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Blocking
class LinkPages {

    private final LinkHandling handling;
    private final CurrentActor actor;
    private final Clock clock;
    private final String pages;

    LinkPages(
            LinkHandling handling,
            CurrentActor actor,
            Clock clock,
            @ConfigProperty(name = "cyberpas.pages.claims") String pages) {
        this.handling = handling;
        this.actor = actor;
        this.clock = clock;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance links(Page<NoticeLink> links, String policyNumber, Instant now);

        static native TemplateInstance made(NoticeLink link, String address);

        private Templates() {}
    }

    @GET
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance links(
            @RestQuery @Nullable String after, @RestQuery @Size(max = 20) @Nullable String policy) {
        return Templates.links(
                handling.list(PageRequest.of(after, null), actor.get()), policy == null ? "" : policy, clock.instant());
    }

    /** Answers with the page itself: the secret stands in no address but its own. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance make(
            @RestForm
                    @NotNull
                    @Pattern(
                            regexp = "\\s*P-\\d{4}-\\d{6,9}\\s*",
                            message = "is not a policy number such as P-2026-000123")
                    String policyNumber,
            @RestForm @Nullable Integer validDays,
            @RestForm @Size(max = 200) @Nullable String note) {
        var policy = handling.policyFor(policyNumber.strip(), actor.get());
        var made = handling.make(policy, validDays, note, actor.get());
        return Templates.made(made.link(), pages + "/notice/" + made.token().text());
    }

    @POST
    @Path("{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> revoke(@RestPath UUID id) {
        handling.revoke(id, actor.get());
        return RestResponse.seeOther(URI.create("/claims/links"));
    }
}
