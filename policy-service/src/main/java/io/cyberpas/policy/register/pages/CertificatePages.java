package io.cyberpas.policy.register.pages;

import io.cyberpas.platform.page.Here;
import io.cyberpas.platform.page.Language;
import io.cyberpas.policy.insurer.Insurer;
import io.cyberpas.policy.policy.PolicyReading;
import io.cyberpas.policy.register.CertificateCheck;
import io.cyberpas.policy.register.Certificates;
import io.cyberpas.policy.register.CheckLimits;
import io.cyberpas.policy.register.api.RegisterParameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Where the QR code of a certificate leads: everybody may look, signed in or not. */
@Path("/certificates")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class CertificatePages {

    private final Certificates certificates;
    private final CheckLimits limits;
    private final PolicyReading policies;
    private final Insurer insurer;
    private final Here here;

    CertificatePages(
            Certificates certificates, CheckLimits limits, PolicyReading policies, Insurer insurer, Here here) {
        this.certificates = certificates;
        this.limits = limits;
        this.policies = policies;
        this.insurer = insurer;
        this.here = here;
    }

    @CheckedTemplate(basePath = "certificates")
    static class Templates {

        static native TemplateInstance ask();

        static native TemplateInstance shown(
                @Nullable CertificateCheck check, String code, LocalDate on, String insurer);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> ask(@RestQuery @Nullable String code) {
        if (code == null || code.isBlank()) {
            return RestResponse.ok(Templates.ask());
        }
        return RestResponse.seeOther(
                UriBuilder.fromPath("/certificates/{code}").build(code.strip().replace('/', ' ')));
    }

    @GET
    @Path("{code}")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> shown(
            @PathParam("code") String code, @RestQuery @Nullable String on, @Context HttpServerRequest request) {
        limits.count(request.remoteAddress().hostAddress());
        LocalDate day = RegisterParameters.day(on, policies.today());
        Optional<CertificateCheck> check = certificates.check(code, day);
        Language language = Objects.requireNonNullElse(Language.ofTag(here.language()), Language.EN);
        return ResponseBuilder.create(
                        check.isPresent() ? RestResponse.Status.OK : RestResponse.Status.NOT_FOUND,
                        Templates.shown(
                                check.orElse(null), code, day, insurer.name().in(language)))
                .build();
    }
}
