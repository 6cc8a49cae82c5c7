package io.cyberpas.quote.guidance.pages;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.quote.guidance.Adviser;
import io.cyberpas.quote.guidance.Guidance;
import io.cyberpas.quote.guidance.api.CurveFile;
import io.cyberpas.quote.guidance.api.GuidanceView;
import io.cyberpas.quote.guidance.pages.text.GuidanceTexts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The page on which a company's need of cover is worked out. What is asked stands in the address, so that it can be kept. */
@Path("/guidance")
class GuidancePages {

    private final Adviser adviser;
    private final Clock clock;
    private final ZoneId zone;

    GuidancePages(Adviser adviser, Clock clock, ZoneId zone) {
        this.adviser = adviser;
        this.clock = clock;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "guidance")
    static class Templates {

        static native TemplateInstance guidance(GuidancePage page);

        private Templates() {}
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, ACTUARY})
    @Operation(hidden = true)
    public TemplateInstance page(UriInfo address) {
        GuidanceForm form = new GuidanceForm(address.getQueryParameters());
        LocalDate today = today();
        Guidance guidance = form.isFilled() ? adviser.advise(form.read(today)) : null;
        LocalDate from = guidance == null ? today : guidance.enquiry().coverFrom();
        return Templates.guidance(new GuidancePage(
                form.currency(),
                adviser.currencies(from),
                adviser.menus(form.currency(), from),
                from,
                guidance,
                Objects.requireNonNullElse(address.getRequestUri().getRawQuery(), "")));
    }

    @GET
    @Path("curve.csv")
    @Produces("text/csv; charset=UTF-8")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, ACTUARY})
    @Operation(hidden = true)
    public RestResponse<String> curve(UriInfo address) {
        return attached(CurveFile.of(advise(address)), "loss-exceedance-curve.csv");
    }

    @GET
    @Path("guidance.json")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, ACTUARY})
    @Operation(hidden = true)
    public RestResponse<GuidanceView> data(UriInfo address, @QueryParam("language") @Nullable String language) {
        Locale locale = language == null ? Locale.ENGLISH : Locale.forLanguageTag(language);
        return attached(GuidanceView.of(advise(address), GuidanceTexts.in(List.of(locale))), "guidance.json");
    }

    private Guidance advise(UriInfo address) {
        return adviser.advise(new GuidanceForm(address.getQueryParameters()).read(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static <T> RestResponse<T> attached(T content, String fileName) {
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(fileName))
                .build();
    }
}
