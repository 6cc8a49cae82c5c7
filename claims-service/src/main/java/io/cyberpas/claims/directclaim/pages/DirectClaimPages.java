package io.cyberpas.claims.directclaim.pages;

import io.cyberpas.claims.directclaim.DirectClaim;
import io.cyberpas.claims.directclaim.DirectClaimStatus;
import io.cyberpas.claims.directclaim.DirectClaiming;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The direct claims that came in, and how each is matched with a claim file or turned down. */
@Path("/direct-claims")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Blocking
class DirectClaimPages {

    private final DirectClaiming claiming;
    private final CurrentActor actor;

    DirectClaimPages(DirectClaiming claiming, CurrentActor actor) {
        this.claiming = claiming;
        this.actor = actor;
    }

    /** One state to look at alone. */
    record Tab(String href, DirectClaimStatus status, boolean active) {}

    @CheckedTemplate(basePath = "directclaim")
    static class Templates {
        static native TemplateInstance list(Page<DirectClaim> claims, List<Tab> tabs, boolean all);

        static native TemplateInstance show(DirectClaim claim, List<DirectClaim> others, @Nullable String contact);

        private Templates() {}
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery @Nullable String status, @RestQuery @Nullable String after) {
        List<Tab> tabs = Arrays.stream(DirectClaimStatus.values())
                .map(each -> new Tab(
                        "/direct-claims?status=" + each, each, each.name().equals(status)))
                .toList();
        DirectClaimStatus wanted =
                tabs.stream().filter(Tab::active).map(Tab::status).findFirst().orElse(null);
        return Templates.list(claiming.list(wanted, PageRequest.of(after, null)), tabs, wanted == null);
    }

    @GET
    @Path("/{number}")
    @Transactional
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String number) {
        DirectClaim claim = claiming.directClaim(number);
        return Templates.show(claim, claiming.ofSamePerson(claim), null);
    }

    /** A form, because it is kept who looked and why. */
    @POST
    @Path("/{number}/contact")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance contact(@RestPath String number, @RestForm @NotBlank @Size(max = 500) String reason) {
        String contact = claiming.contact(number, reason.strip(), actor.get()).orElse("–");
        DirectClaim claim = claiming.directClaim(number);
        return Templates.show(claim, claiming.ofSamePerson(claim), contact);
    }

    @POST
    @Path("/{number}/match")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> match(
            @RestPath String number,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 20) String claim) {
        claiming.match(number, claim.strip(), new IfMatch(version), actor.get());
        return again(number);
    }

    @POST
    @Path("/{number}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> reject(
            @RestPath String number,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 2000) String reason) {
        claiming.reject(number, reason, new IfMatch(version), actor.get());
        return again(number);
    }

    private static RestResponse<Void> again(String number) {
        return RestResponse.seeOther(
                UriBuilder.fromPath("/direct-claims/{number}").build(number));
    }
}
