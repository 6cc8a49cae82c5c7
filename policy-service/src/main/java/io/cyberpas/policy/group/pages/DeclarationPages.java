package io.cyberpas.policy.group.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.policy.group.Declaration;
import io.cyberpas.policy.group.EnrolmentHandling;
import io.cyberpas.policy.group.PremiumDeclaring;
import io.cyberpas.policy.policy.Policy;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the members of a policy really cost, month by month. */
@Path("/policies/{number}/declarations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({POLICY_ADMIN, FINANCE, BROKER, AUDITOR})
@Blocking
class DeclarationPages {

    private final EnrolmentHandling groups;
    private final PremiumDeclaring declaring;
    private final CurrentActor actor;

    DeclarationPages(EnrolmentHandling groups, PremiumDeclaring declaring, CurrentActor actor) {
        this.groups = groups;
        this.declaring = declaring;
        this.actor = actor;
    }

    /**
     * What the page shows.
     *
     * @param next  the next month as it stands; null where none is left
     * @param isDue whether it is over, so that it can be declared
     */
    record DeclarationsPage(
            Policy policy,
            List<Declaration> declared,
            @Nullable Declaration next,
            boolean isDue) {}

    @CheckedTemplate(basePath = "group")
    static class Templates {
        static native TemplateInstance declarations(DeclarationsPage page);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance declarations(@RestPath String number) {
        Actor reader = actor.get();
        Policy policy = groups.group(number, reader);
        List<Declaration> declared = declaring.ofPolicy(number, reader);
        Declaration next = declaring.next(number, reader).orElse(null);
        return Templates.declarations(
                new DeclarationsPage(policy, declared, next, next != null && declaring.isOver(next)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({POLICY_ADMIN, FINANCE})
    @Operation(hidden = true)
    public RestResponse<Void> declare(@RestPath String number, @RestForm @NotNull YearMonth month) {
        declaring.declare(number, month, actor.get());
        return RestResponse.seeOther(URI.create("/policies/" + number + "/declarations"));
    }
}
