package io.cyberpas.claims.claim.pages;

import io.cyberpas.claims.claim.PolicyFinder;
import io.cyberpas.claims.claim.PolicyFinder.FoundPolicy;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The empty form of a notice and the search for its policy; a class of its own, because its address would else be read as a claim's number. */
@Path("/claims/new")
@Produces(MediaType.TEXT_HTML)
@Blocking
class NewNoticePage {

    private static final int LEAST = 2;
    private static final int MOST = 25;

    private final PolicyFinder finder;
    private final CurrentActor actor;

    NewNoticePage(PolicyFinder finder, CurrentActor actor) {
        this.finder = finder;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance notify(String policyNumber, @Nullable String sought, List<FoundPolicy> found);

        private Templates() {}
    }

    @GET
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public TemplateInstance form(@RestQuery @Nullable String policy, @RestQuery @Size(max = 100) @Nullable String q) {
        var sought = q == null || q.strip().length() < LEAST ? null : q.strip();
        return Templates.notify(
                policy == null ? "" : policy,
                sought,
                sought == null ? List.of() : finder.find(sought, MOST, actor.get()));
    }
}
