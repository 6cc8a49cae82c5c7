package io.cyberpas.claims.duty.api;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.duty.OpenDuties;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The open duties of all claims. */
@Path("/api/duties")
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL, Roles.AUDITOR})
@Tag(name = "Duties")
public class OpenDutyResource {

    private final OpenDuties duties;
    private final CurrentActor actor;
    private final Clock clock;

    OpenDutyResource(OpenDuties duties, CurrentActor actor, Clock clock) {
        this.duties = duties;
        this.actor = actor;
        this.clock = clock;
    }

    /** An open duty with the claim it belongs to. */
    @Schema(name = "OpenDuty")
    record OpenDutyView(
            UUID id,
            String claimNumber,
            String insuredName,
            String code,
            Jurisdiction jurisdiction,
            String law,
            String addressee,

            @Schema(description = "Absent: without delay, or the clock has not started") @Nullable
            Instant dueAt,

            boolean overdue,

            @Schema(description = "Proposed to be found not applicable")
            boolean doubted) {

        static OpenDutyView of(OpenDuties.Row row, Instant now) {
            return new OpenDutyView(
                    row.id(),
                    row.claimNumber(),
                    row.insuredName(),
                    row.code(),
                    row.jurisdiction(),
                    row.law(),
                    row.addressee(),
                    row.dueAt(),
                    row.dueAt() != null && row.dueAt().isBefore(now),
                    row.doubted());
        }
    }

    @GET
    @Operation(
            summary = "List the open duties of all claims, the most urgent first",
            description =
                    "Those without a time, due without delay, come before all others. Counsel finds its own claims.")
    public Page<OpenDutyView> list(
            @RestQuery @Nullable Jurisdiction jurisdiction,
            @RestQuery boolean overdue,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable Integer size) {
        var now = clock.instant();
        return duties.page(jurisdiction, overdue, PageRequest.of(after, size), actor.get())
                .map(each -> OpenDutyView.of(each, now));
    }
}
