package io.cyberpas.claims.process.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.process.ClockKeeping;
import io.cyberpas.claims.process.ClockReading;
import io.cyberpas.claims.process.ClockState;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.data.Bilingual;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The clocks of one claim. */
@Path("/api/claims/{number}/clocks")
@Tag(name = "Process")
public class ClockResource {

    private final ClaimAccess access;
    private final ClockKeeping clocks;
    private final CurrentActor actor;
    private final Clock clock;

    ClockResource(ClaimAccess access, ClockKeeping clocks, CurrentActor actor, Clock clock) {
        this.access = access;
        this.clocks = clocks;
        this.actor = actor;
        this.clock = clock;
    }

    @Schema(name = "ClaimClock")
    record ClockView(
            @Schema(examples = "FINAL_REPORT") String code,
            Bilingual name,
            ClaimStage stage,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant stoppedAt,
            ClockState state,

            @Schema(description = "Seconds until it is due, negative once it is overdue; absent when it does not run")
            @Nullable
            Long remainingSeconds) {

        static ClockView of(ClockReading reading, Instant now) {
            return new ClockView(
                    reading.code(),
                    reading.name(),
                    reading.stage(),
                    reading.startedAt(),
                    reading.dueAt(),
                    reading.stoppedAt(),
                    reading.state(),
                    reading.isRunning() ? Duration.between(now, reading.dueAt()).toSeconds() : null);
        }
    }

    @GET
    @RolesAllowed({
        Roles.CLAIMS_HANDLER,
        Roles.CLAIMS_MANAGER,
        Roles.FINANCE,
        Roles.FORENSIC_VENDOR,
        Roles.COUNSEL,
        Roles.ADVISER,
        Roles.AUDITOR
    })
    @Operation(
            summary = "List the clocks, the newest first",
            description = "Of a reopened claim the clocks of its former life stay in the list")
    public List<ClockView> list(@RestPath String number) {
        var now = clock.instant();
        return clocks.read(access.visible(number, actor.get())).stream()
                .map(each -> ClockView.of(each, now))
                .toList();
    }
}
