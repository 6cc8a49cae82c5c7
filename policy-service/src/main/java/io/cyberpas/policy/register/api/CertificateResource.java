package io.cyberpas.policy.register.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.policy.insurer.Insurer;
import io.cyberpas.policy.policy.PolicyReading;
import io.cyberpas.policy.register.CertificateCheck;
import io.cyberpas.policy.register.Certificates;
import io.cyberpas.policy.register.CheckLimits;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The check of certificates, for everybody who was shown one. Nothing else is told. */
@Path("/api/certificates")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Certificates", description = "Whether a certificate of compulsory insurance holds")
class CertificateResource {

    private final Certificates certificates;
    private final CheckLimits limits;
    private final PolicyReading policies;
    private final Insurer insurer;

    CertificateResource(Certificates certificates, CheckLimits limits, PolicyReading policies, Insurer insurer) {
        this.certificates = certificates;
        this.limits = limits;
        this.policies = policies;
        this.insurer = insurer;
    }

    @Schema(name = "CertificateCheck", description = "All that is told of a certificate")
    record CheckView(
            @Schema(description = "Whether cover with at least this limit exists on the day")
            boolean valid,

            @Schema(examples = "2026-12-20") LocalDate on,

            @Schema(description = "In the language accepted", examples = "Personal information liability")
            String product,

            @Schema(description = "In the language accepted")
            String insurer,

            @Schema(description = "First day certified", examples = "2026-12-01")
            LocalDate from,

            @Schema(description = "First day after it", examples = "2027-12-01")
            LocalDate to,

            Money limit) {}

    @GET
    @Path("{code}")
    @Operation(
            summary = "Check a certificate of compulsory insurance",
            description =
                    "Needs no token. Valid on a day is a certificate as long as, by what is known now, the company is"
                            + " covered on it with at least the limit certified.")
    @APIResponse(responseCode = "200", description = "There is such a certificate")
    @APIResponse(responseCode = "404", description = "There is none, or the code is mistyped")
    @APIResponse(responseCode = "429", description = "Asked for too often; Retry-After says when to try again")
    public CheckView checkCertificate(
            @Parameter(
                            description = "As printed; case, blanks and hyphens do not count",
                            example = "7K2MX-Q94TD-0B8HZ-NR3VA")
                    @PathParam("code")
                    String code,
            @Parameter(description = "The day; today if left out", example = "2026-12-20") @RestQuery @Nullable
                    String on,
            @Context HttpServerRequest request,
            @Context HttpHeaders headers) {
        limits.count(request.remoteAddress().hostAddress());
        CertificateCheck check = certificates
                .check(code, RegisterParameters.day(on, policies.today()))
                .orElseThrow(() -> new AbsentException("certificate", "with this code"));
        Language language = language(headers);
        return new CheckView(
                check.valid(),
                check.on(),
                ProductNames.in(language).product(check.product()),
                insurer.name().in(language),
                check.period().from(),
                check.period().to(),
                check.limit());
    }

    private static Language language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .map(Language::ofTag)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Language.EN);
    }
}
