package io.cyberpas.claims.fundstransfer.pages;

import io.cyberpas.claims.claim.Notifier;
import io.cyberpas.claims.fundstransfer.FundsReceiving;
import io.cyberpas.claims.intake.LinkHandling;
import io.cyberpas.claims.intake.NoticeLimits;
import io.cyberpas.platform.access.CsrfToken;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Where an insured with a link tells of stolen money, without signing in; what became of it the page of the link shows. */
@Path("/notice/{token}/funds-transfer")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class PublicFundsPages {

    private final LinkHandling links;
    private final NoticeLimits limits;
    private final FundsReceiving receiving;

    PublicFundsPages(LinkHandling links, NoticeLimits limits, FundsReceiving receiving) {
        this.links = links;
        this.limits = limits;
        this.receiving = receiving;
    }

    @CheckedTemplate(basePath = "funds")
    static class Templates {
        static native TemplateInstance publicTell(String address, String back);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath String token, @Context HttpServerRequest request) {
        limits.count(request.remoteAddress().hostAddress());
        links.requireAlive(token);
        return Templates.publicTell("/notice/" + token + "/funds-transfer", "/notice/" + token);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public RestResponse<Void> tellBy(
            @RestPath String token,
            @RestForm(CsrfToken.ONCE_FIELD) @NotBlank @Size(max = 64) String once,
            @BeanParam @Valid FundsForm form,
            @Context HttpServerRequest request) {
        limits.count(request.remoteAddress().hostAddress());
        if ((form.email == null || form.email.isBlank()) && (form.phone == null || form.phone.isBlank())) {
            throw new InvalidInputException(
                    new FieldProblem("$.phone", "is missing", "a telephone number or an e-mail address"));
        }
        var holder = links.holder(token);
        var notice = form.notice(holder.policyNumber(), Notifier.Capacity.INSURED);
        var prepared = receiving.prepare(notice, holder.actor());
        links.takeOnce(
                token, once, () -> receiving.take(prepared, holder.actor()).claimNumber());
        return RestResponse.seeOther(URI.create("/notice/" + token));
    }
}
