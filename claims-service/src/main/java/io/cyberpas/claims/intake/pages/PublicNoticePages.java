package io.cyberpas.claims.intake.pages;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.NoticeOfLoss;
import io.cyberpas.claims.claim.Notifier;
import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.intake.LinkHandling;
import io.cyberpas.claims.intake.NoticeLimits;
import io.cyberpas.claims.intake.NoticeLinkState;
import io.cyberpas.platform.access.CsrfToken;
import io.cyberpas.platform.access.Masking;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Where the link of an insured leads: everybody who has it may notify a loss and see where it stands. A link that is wrong, expired or
 * revoked looks the same, and costs the same time.
 */
@Path("/notice/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class PublicNoticePages {

    private final LinkHandling handling;
    private final NoticeLimits limits;
    private final Clock clock;
    private final ZoneId zone;

    PublicNoticePages(LinkHandling handling, NoticeLimits limits, Clock clock, ZoneId zone) {
        this.handling = handling;
        this.limits = limits;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What the holder of a link is shown.
     *
     * @param insured masked
     * @param takesNotices whether another loss may be notified
     */
    public record PublicNotice(
            String token,
            String insured,
            String from,
            String lastDay,
            boolean takesNotices,
            List<LinkHandling.Standing> standing) {

        /** Where the form is sent. */
        public String address() {
            return "/notice/" + token;
        }
    }

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance notice(PublicNotice notice);

        static native TemplateInstance dead();

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> notice(@RestPath String token, @Context HttpServerRequest request) {
        limits.count(request.remoteAddress().hostAddress());
        return handling.find(token)
                .map(link -> RestResponse.ok(Templates.notice(new PublicNotice(
                        token,
                        Masking.personName(link.insuredName()),
                        link.from().toString(),
                        link.lastDay().toString(),
                        link.state(clock.instant()) == NoticeLinkState.OPEN,
                        handling.standing(link)))))
                .orElseGet(() -> RestResponse.status(RestResponse.Status.NOT_FOUND, Templates.dead()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> notifyBy(
            @RestPath String token,
            @RestForm(CsrfToken.ONCE_FIELD) @NotBlank @Size(max = 64) String once,
            @RestForm @Nullable String awareAt,
            @RestForm @Nullable String occurredOn,
            @RestForm @Nullable String occurredUntil,
            @RestForm @Nullable String claimMadeOn,
            @RestForm @NotBlank @Size(max = 4000) String summary,
            @RestForm @NotBlank @Size(max = 120) String name,
            @RestForm @Email @Size(max = 254) @Nullable String email,
            @RestForm @Pattern(regexp = "|[+0-9][0-9 ()-]{6,38}", message = "is not a telephone number") @Nullable
                    String phone,
            @RestForm List<CoveragePart> suspectedParts,
            @Context HttpServerRequest request) {
        limits.count(request.remoteAddress().hostAddress());
        if (blank(email) == null && blank(phone) == null) {
            throw new InvalidInputException(
                    new FieldProblem("$.phone", "is missing", "a telephone number or an e-mail address"));
        }
        handling.notifyBy(
                token,
                once,
                new NoticeOfLoss(
                        FormTime.instant("awareAt", awareAt, zone),
                        FormTime.optionalDate("occurredOn", occurredOn),
                        FormTime.optionalDate("occurredUntil", occurredUntil),
                        FormTime.optionalDate("claimMadeOn", claimMadeOn),
                        summary.strip(),
                        new Notifier(name.strip(), Notifier.Capacity.INSURED, blank(email), blank(phone)),
                        Set.copyOf(suspectedParts)));
        return RestResponse.seeOther(URI.create("/notice/" + token));
    }

    private static @Nullable String blank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
