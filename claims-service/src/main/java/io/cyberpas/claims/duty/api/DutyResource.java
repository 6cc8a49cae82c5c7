package io.cyberpas.claims.duty.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.duty.Duties;
import io.cyberpas.claims.duty.Duty;
import io.cyberpas.claims.duty.DutyHandling;
import io.cyberpas.claims.duty.DutyStatus;
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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The statutory reporting duties of a claim and what became of each. */
@Path("/api/claims/{number}/duties")
@Tag(name = "Duties")
public class DutyResource {

    private final DutyHandling handling;
    private final Duties duties;
    private final ClaimAccess access;
    private final CurrentActor actor;
    private final Clock clock;

    DutyResource(DutyHandling handling, Duties duties, ClaimAccess access, CurrentActor actor, Clock clock) {
        this.handling = handling;
        this.duties = duties;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    /** A duty; {@code version} is what If-Match asks for when it is answered. */
    @Schema(name = "Duty")
    record DutyView(
            @Schema(examples = "KR_PIPA_34") String code,
            Jurisdiction jurisdiction,
            String law,
            String addressee,

            @Schema(description = "Absent: without delay, or the clock has not started") @Nullable
            Instant dueAt,

            DutyStatus status,
            boolean late,
            @Nullable Instant filedAt,
            @Nullable String receipt,
            @Nullable String reason,
            @Nullable String answeredBy,

            @Schema(description = "V read in the source, S secondary, R recalled")
            String source,

            long version) {

        static DutyView of(Duty duty, Instant now) {
            return new DutyView(
                    duty.code(),
                    duty.jurisdiction(),
                    duty.law(),
                    duty.addressee(),
                    duty.dueAt().orElse(null),
                    duty.status(),
                    duty.isLate(now),
                    duty.filedAt().orElse(null),
                    duty.receipt().orElse(null),
                    duty.reason().orElse(null),
                    duty.answeredBy().orElse(null),
                    duty.source(),
                    duty.version());
        }
    }

    /** The report was made. */
    @Schema(name = "DutyFiling")
    record FilingRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "KISA-2026-0412")
            String receipt,

            @NotNull @Schema(examples = "2026-12-21T02:00:00Z")
            Instant filedAt) {}

    /** Why a duty is let go. */
    @Schema(name = "DutyReason")
    record ReasonRequest(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "List the duties, the most urgent first")
    public List<DutyView> list(@RestPath String number) {
        var claim = access.visible(number, actor.get());
        var now = clock.instant();
        return duties.of(claim.id()).stream()
                .map(each -> DutyView.of(each, now))
                .toList();
    }

    @POST
    @Path("/{code}/filing")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Keep the receipt of a report")
    public List<DutyView> file(
            @RestPath String number,
            @RestPath String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull FilingRequest request) {
        handling.file(number, code, ifMatch, request.receipt().strip(), request.filedAt(), actor.get());
        return list(number);
    }

    @POST
    @Path("/{code}/waiver")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Waive a duty with a reason")
    public List<DutyView> waive(
            @RestPath String number,
            @RestPath String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull ReasonRequest request) {
        handling.waive(number, code, ifMatch, request.reason().strip(), actor.get());
        return list(number);
    }

    @POST
    @Path("/{code}/inapplicability")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Find a duty not applicable with a reason")
    public List<DutyView> findNotApplicable(
            @RestPath String number,
            @RestPath String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull ReasonRequest request) {
        handling.findNotApplicable(number, code, ifMatch, request.reason().strip(), actor.get());
        return list(number);
    }
}
