package io.cyberpas.claims.claim.api;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimHandling;
import io.cyberpas.claims.claim.CorrectedDays;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.DoubtConfirmation;
import io.cyberpas.claims.claim.Trigger;
import io.cyberpas.claims.claim.api.ClaimView.MatchView;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** How the lines of a claim match its policy as of the days that their triggers ask for. */
@Path("/api/claims/{number}/matching")
@Tag(name = "Claims")
class MatchingResource {

    private final ClaimHandling handling;
    private final ClaimAccess access;
    private final CurrentActor actor;
    private final ZoneId zone;

    MatchingResource(ClaimHandling handling, ClaimAccess access, CurrentActor actor, ZoneId zone) {
        this.handling = handling;
        this.access = access;
        this.actor = actor;
        this.zone = zone;
    }

    /** The days that count, and what each line made of them. */
    @Schema(name = "Matching")
    record MatchingView(
            LocalDate awareOn,
            @Nullable LocalDate occurredFrom,
            @Nullable LocalDate occurredTo,
            LocalDate claimMadeOn,
            @Nullable String correctionReason,
            @Nullable String doubt,
            @Nullable String confirmedBy,
            @Nullable String confirmedBecause,
            @Nullable Instant confirmedAt,
            List<LineMatching> lines,
            long version) {

        static MatchingView of(Claim claim, ZoneId zone) {
            var dates = claim.triggerDates(zone);
            var confirmation = claim.doubtConfirmation();
            return new MatchingView(
                    dates.awareOn(),
                    dates.occurredFrom(),
                    dates.occurredTo(),
                    dates.claimMadeOn(),
                    claim.dateCorrection().map(each -> each.reason()).orElse(null),
                    claim.cover().doubt(),
                    confirmation.map(DoubtConfirmation::by).orElse(null),
                    confirmation.map(DoubtConfirmation::finding).orElse(null),
                    confirmation.map(DoubtConfirmation::at).orElse(null),
                    claim.lines().stream()
                            .map(line -> new LineMatching(
                                    line.part(),
                                    line.trigger(),
                                    new MatchView(
                                            line.match().on(),
                                            line.match().doubts(),
                                            line.match().detail())))
                            .toList(),
                    claim.version());
        }
    }

    /** One line. */
    @Schema(name = "LineMatching")
    record LineMatching(CoveragePart part, Trigger trigger, MatchView match) {}

    @GET
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "Read how the lines match the policy")
    public MatchingView matching(@RestPath String number) {
        return MatchingView.of(access.visible(number, actor.get()), zone);
    }

    /** The days of the incident as they are known now. */
    @Schema(name = "DateCorrection")
    record CorrectionRequest(
            @Nullable @Schema(examples = "2026-12-18") LocalDate occurredOn,
            @Nullable @Schema(examples = "2026-12-19") LocalDate occurredUntil,
            @Nullable @Schema(examples = "2026-12-20") LocalDate claimMadeOn,

            @NotBlank @Size(max = 1000) @Schema(examples = "The log of the gateway begins the enumeration on that day")
            String reason) {

        CorrectedDays days() {
            return new CorrectedDays(occurredOn, occurredUntil, claimMadeOn);
        }
    }

    @POST
    @Path("/correction")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Correct the days of the incident",
            description = "All three as they are known now; the lines are matched anew as of them.")
    public MatchingView correct(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull CorrectionRequest request) {
        var policy = handling.coverAsOf(number, request.days(), actor.get());
        handling.correctDays(number, ifMatch, request.days(), request.reason().strip(), policy, actor.get());
        return matching(number);
    }

    /** Why the claim goes on. */
    @Schema(name = "DoubtConfirmation")
    record ConfirmationRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "Reinstatement is disputed; rights are reserved")
            String finding) {}

    @POST
    @Path("/confirmation")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Confirm a doubt about the cover",
            description = "The claim goes on; the doubt stays on it for the coverage decision.")
    public MatchingView confirm(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull ConfirmationRequest request) {
        handling.confirmDoubt(number, ifMatch, request.finding().strip(), actor.get());
        return matching(number);
    }
}
