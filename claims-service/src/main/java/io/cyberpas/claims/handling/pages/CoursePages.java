package io.cyberpas.claims.handling.pages;

import io.cyberpas.claims.claim.ClaimHandling;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.claim.Severity;
import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.duty.IncidentTrait;
import io.cyberpas.claims.handling.StageHandling;
import io.cyberpas.claims.handling.TriageHandling;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.data.Persons;
import io.cyberpas.platform.version.IfMatch;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The forms of the overview by which a claim is led through its stages. */
@Path("/claims/{number}")
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class CoursePages {

    private final ClaimHandling handling;
    private final StageHandling stages;
    private final TriageHandling triage;
    private final CurrentActor actor;
    private final ZoneId zone;

    CoursePages(ClaimHandling handling, StageHandling stages, TriageHandling triage, CurrentActor actor, ZoneId zone) {
        this.handling = handling;
        this.stages = stages;
        this.triage = triage;
        this.actor = actor;
        this.zone = zone;
    }

    @POST
    @Path("/acknowledgement")
    @Operation(hidden = true)
    public RestResponse<Void> acknowledge(@RestPath String number, @RestForm("_version") long version) {
        handling.acknowledge(number, new IfMatch(version), actor.get());
        return overview(number);
    }

    @POST
    @Path("/duplicate-review")
    @Operation(hidden = true)
    public RestResponse<Void> reviewDuplicates(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 1000) String finding) {
        handling.reviewDuplicates(number, new IfMatch(version), finding.strip(), actor.get());
        return overview(number);
    }

    @POST
    @Path("/cover-match")
    @Operation(hidden = true)
    public RestResponse<Void> matchAgain(@RestPath String number, @RestForm("_version") long version) {
        var cover = handling.currentCover(number, actor.get());
        handling.matchAgain(number, new IfMatch(version), cover, actor.get());
        return overview(number);
    }

    @POST
    @Path("/lines")
    @Operation(hidden = true)
    public RestResponse<Void> openLine(
            @RestPath String number, @RestForm("_version") long version, @RestForm @NotNull CoveragePart part) {
        var cover = handling.currentCover(number, actor.get());
        handling.openLine(number, new IfMatch(version), part, cover, actor.get());
        return overview(number);
    }

    @POST
    @Path("/triage")
    @Operation(hidden = true)
    public RestResponse<Void> triage(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @NotNull Severity severity,
            @RestForm @NotEmpty List<Jurisdiction> jurisdictions,
            @RestForm List<IncidentTrait> traits,
            @RestForm @NotNull @PositiveOrZero @Max(Persons.MOST) Long affectedSubjects,
            @RestForm boolean extortionDemanded,
            @RestForm @Nullable String materialityFoundAt) {
        var judgement = new TriageHandling.Judgement(
                severity,
                Set.copyOf(jurisdictions),
                Set.copyOf(traits),
                affectedSubjects,
                extortionDemanded,
                FormTime.optionalInstant("materialityFoundAt", materialityFoundAt, zone));
        triage.triage(number, new IfMatch(version), judgement, actor.get());
        return overview(number);
    }

    @POST
    @Path("/stages/{stage}/completion")
    @Operation(hidden = true)
    public RestResponse<Void> complete(
            @RestPath String number,
            @RestPath ClaimStage stage,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 1000) String reason,
            @RestForm @Size(max = 1000) @Nullable String evidence) {
        stages.complete(number, stage, new IfMatch(version), grounds(reason, evidence), actor.get());
        return overview(number);
    }

    @POST
    @Path("/closure-at-notice")
    @Operation(hidden = true)
    public RestResponse<Void> closeAtNotice(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        stages.closeAtNotice(number, new IfMatch(version), grounds(reason, null), actor.get());
        return overview(number);
    }

    @POST
    @Path("/reopening")
    @Operation(hidden = true)
    public RestResponse<Void> reopen(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        stages.reopen(number, new IfMatch(version), grounds(reason, null), actor.get());
        return overview(number);
    }

    @POST
    @Path("/resumption")
    @Operation(hidden = true)
    public RestResponse<Void> resume(
            @RestPath String number,
            @RestForm("_version") long version,
            @RestForm @NotNull ClaimStage stage,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        stages.resumeAt(number, stage, new IfMatch(version), grounds(reason, null), actor.get());
        return overview(number);
    }

    private static StageHandling.Grounds grounds(String reason, @Nullable String evidence) {
        var references = Arrays.stream((evidence == null ? "" : evidence).split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        return new StageHandling.Grounds(reason.strip(), references);
    }

    private static RestResponse<Void> overview(String number) {
        return RestResponse.seeOther(URI.create("/claims/" + number));
    }
}
