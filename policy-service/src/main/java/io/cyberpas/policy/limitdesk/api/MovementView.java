package io.cyberpas.policy.limitdesk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.limit.LimitMovement;
import io.cyberpas.policy.limit.MovementKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step of the limits ledger. */
@Schema(name = "LimitMovement", description = "One step of a policy's limits ledger; steps are never changed")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MovementView(
        UUID id,

        @Schema(description = "Position in the ledger, from 1")
        int sequence,

        MovementKind kind,
        @Nullable UUID reservationId,
        @Nullable UUID paymentId,
        @Nullable @Schema(examples = "C-2026-000001") String claimNumber,
        @Nullable @Schema(examples = "DATA_RESTORATION") CoverageCode coveragePart,
        @Nullable String event,

        @Nullable @Schema(description = "The limit that was restored")
        String limit,

        @Schema(description = "By how much what is held changed")
        Money reserved,

        @Schema(description = "By how much what is eroded changed")
        Money eroded,

        @Schema(description = "How much was restored") Money reinstated,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy) {

    static MovementView of(LimitMovement movement) {
        return new MovementView(
                movement.id(),
                movement.sequence(),
                movement.kind(),
                movement.reservationId(),
                movement.paymentId(),
                movement.claimNumber(),
                movement.coveragePart(),
                movement.event(),
                movement.limitCode(),
                movement.reserved(),
                movement.eroded(),
                movement.reinstated(),
                movement.reason(),
                movement.recordedAt(),
                movement.recordedBy());
    }
}
