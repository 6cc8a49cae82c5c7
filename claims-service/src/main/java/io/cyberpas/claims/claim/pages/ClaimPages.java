package io.cyberpas.claims.claim.pages;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimHandling;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.Claims;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.NoticeOfLoss;
import io.cyberpas.claims.claim.Notifier;
import io.cyberpas.claims.claim.api.ClaimSummary;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pages to find claims and to notify a loss. */
@Path("/claims")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ClaimPages {

    private final ClaimAccess access;
    private final ClaimHandling handling;
    private final NoticeForm form;
    private final CurrentActor actor;
    private final ZoneId zone;

    ClaimPages(ClaimAccess access, ClaimHandling handling, NoticeForm form, CurrentActor actor, ZoneId zone) {
        this.access = access;
        this.handling = handling;
        this.form = form;
        this.actor = actor;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance list(Page<ClaimSummary> claims, @Nullable String q, @Nullable ClaimStage stage);

        private Templates() {}
    }

    @GET
    @RolesAllowed({
        Roles.BROKER,
        Roles.CLAIMS_HANDLER,
        Roles.CLAIMS_MANAGER,
        Roles.FINANCE,
        Roles.FORENSIC_VENDOR,
        Roles.COUNSEL,
        Roles.ADVISER,
        Roles.AUDITOR
    })
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestQuery @Size(max = 100) @Nullable String q,
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String after) {
        var wanted = ClaimStage.named(stage);
        var text = q == null || q.isBlank() ? null : q.strip();
        var page = access.list(new Claims.Filter(text, wanted), actor.get(), PageRequest.of(after, null));
        return Templates.list(page.map(ClaimSummary::of), text, wanted);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> notifyOf(
            @RestForm
                    @NotNull
                    @Pattern(
                            regexp = "\\s*P-\\d{4}-\\d{6,9}\\s*",
                            message = "is not a policy number such as P-2026-000123")
                    String policyNumber,
            @RestForm @Nullable String awareAt,
            @RestForm @Nullable String occurredOn,
            @RestForm @Nullable String occurredUntil,
            @RestForm @Nullable String claimMadeOn,
            @RestForm @NotBlank @Size(max = 4000) String summary,
            @RestForm @NotBlank @Size(max = 120) String name,
            @RestForm @NotNull Notifier.Capacity capacity,
            @RestForm @Email @Size(max = 254) @Nullable String email,
            @RestForm @Pattern(regexp = "|[+0-9][0-9 ()-]{6,38}", message = "is not a telephone number") @Nullable
                    String phone,
            @RestForm List<CoveragePart> suspectedParts) {
        var notice = new NoticeOfLoss(
                FormTime.instant("awareAt", awareAt, zone),
                FormTime.optionalDate("occurredOn", occurredOn),
                FormTime.optionalDate("occurredUntil", occurredUntil),
                FormTime.optionalDate("claimMadeOn", claimMadeOn),
                summary.strip(),
                new Notifier(name.strip(), capacity, blankToNull(email), blankToNull(phone)),
                Set.copyOf(suspectedParts));
        var reader = actor.get();
        var policy = handling.coverFor(policyNumber.strip(), notice, reader);
        return form.receive(notice, policy, reader);
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
