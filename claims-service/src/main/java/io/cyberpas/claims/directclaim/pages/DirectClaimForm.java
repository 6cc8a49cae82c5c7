package io.cyberpas.claims.directclaim.pages;

import io.cyberpas.claims.directclaim.DirectClaim;
import io.cyberpas.claims.directclaim.DirectClaiming;
import io.cyberpas.claims.directclaim.IntakeLimits;
import io.cyberpas.claims.directclaim.Submission;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * Where a victim claims of the insurer, signed in or not, and asks for the state by the code. It tells nothing of
 * policies or insureds; the key of the form makes a repeated sending count once.
 */
@Path("/direct-claim")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class DirectClaimForm {

    private final DirectClaiming claiming;
    private final IntakeLimits limits;

    DirectClaimForm(DirectClaiming claiming, IntakeLimits limits) {
        this.claiming = claiming;
        this.limits = limits;
    }

    @CheckedTemplate(basePath = "directclaim")
    static class Templates {
        static native TemplateInstance form();

        static native TemplateInstance receipt(String number, String code);

        static native TemplateInstance status(@Nullable DirectClaim claim, boolean asked);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        return Templates.form();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance send(
            @RestForm("_key") @NotBlank @Size(max = 100) String key,
            @RestForm @Nullable String name,
            @RestForm @Nullable String contact,
            @RestForm @Nullable String insuredNamed,
            @RestForm @Nullable String happened,
            @Context HttpServerRequest request) {
        limits.count(request.remoteAddress().hostAddress());
        var receipt = claiming.receive("form " + key, Submission.of(name, contact, insuredNamed, happened), null);
        return Templates.receipt(receipt.claim().number(), receipt.code());
    }

    @GET
    @Path("/status")
    @Operation(hidden = true)
    public TemplateInstance askForStatus() {
        return Templates.status(null, false);
    }

    @POST
    @Path("/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance status(
            @RestForm @NotBlank @Size(max = 40) String code, @Context HttpServerRequest request) {
        limits.count(request.remoteAddress().hostAddress());
        return Templates.status(claiming.byCode(code).orElse(null), true);
    }
}
