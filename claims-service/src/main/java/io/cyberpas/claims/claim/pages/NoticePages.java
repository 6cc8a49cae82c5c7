package io.cyberpas.claims.claim.pages;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimHandling;
import io.cyberpas.claims.claim.Claims;
import io.cyberpas.claims.claim.CorrectedDays;
import io.cyberpas.claims.claim.LikelyDuplicates;
import io.cyberpas.claims.claim.api.ClaimSummary;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.claim.api.DuplicateView;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The notice of a claim: what was told, how it matches the policy, what it may be a duplicate of, and what else the event struck. */
@Path("/claims/{number}/notice")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Blocking
class NoticePages {

    private static final int MOST_OF_EVENT = 20;

    private final ClaimAccess access;
    private final ClaimHandling handling;
    private final Claims claims;
    private final LikelyDuplicates duplicates;
    private final CurrentActor actor;
    private final ZoneId zone;

    NoticePages(
            ClaimAccess access,
            ClaimHandling handling,
            Claims claims,
            LikelyDuplicates duplicates,
            CurrentActor actor,
            ZoneId zone) {
        this.access = access;
        this.handling = handling;
        this.claims = claims;
        this.duplicates = duplicates;
        this.actor = actor;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance notice(NoticeSheet sheet);

        private Templates() {}
    }

    @GET
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance notice(@RestPath String number) {
        var reader = actor.get();
        var claim = access.visible(number, reader);
        var inside = ClaimAccess.isStaff(reader);
        return Templates.notice(NoticeSheet.of(
                claim,
                ClaimView.of(claim, reader),
                inside,
                inside ? duplicates.of(claim).stream().map(DuplicateView::of).toList() : List.of(),
                inside
                        ? claims.ofSameEvent(claim, MOST_OF_EVENT).stream()
                                .map(ClaimSummary::of)
                                .toList()
                        : List.of(),
                zone));
    }

    @POST
    @Path("days")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> correctDays(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @Nullable String occurredOn,
            @RestForm @Nullable String occurredUntil,
            @RestForm @Nullable String claimMadeOn,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        var days = new CorrectedDays(
                FormTime.optionalDate("occurredOn", occurredOn),
                FormTime.optionalDate("occurredUntil", occurredUntil),
                FormTime.optionalDate("claimMadeOn", claimMadeOn));
        var policy = handling.coverAsOf(number, days, actor.get());
        handling.correctDays(number, new IfMatch(version), days, reason.strip(), policy, actor.get());
        return again(number);
    }

    @POST
    @Path("matching")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> matchAgain(@RestPath String number, @RestForm("_version") long version) {
        var policy = handling.currentCover(number, actor.get());
        handling.matchAgain(number, new IfMatch(version), policy, actor.get());
        return again(number);
    }

    @POST
    @Path("doubt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> confirmDoubt(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 1000) String finding) {
        handling.confirmDoubt(number, new IfMatch(version), finding.strip(), actor.get());
        return again(number);
    }

    @POST
    @Path("duplicates")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> reviewDuplicates(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 1000) String finding) {
        handling.reviewDuplicates(number, new IfMatch(version), finding.strip(), actor.get());
        return again(number);
    }

    private static RestResponse<Void> again(String number) {
        return RestResponse.seeOther(URI.create("/claims/" + number + "/notice"));
    }
}
