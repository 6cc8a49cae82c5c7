package io.cyberpas.policy.limit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.limit.Reservation;
import io.cyberpas.policy.limit.ReservationState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reservation and what became of it. */
@Schema(name = "Reservation", description = "An amount held of a policy's limits, and what became of it")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReservationView(
        @Schema(examples = "0198a3c1-7b2e-7cc0-8f11-2b6f3a1d9e10")
        UUID id,

        ReservationState state,
        @Schema(examples = "C-2026-000001") String claimNumber,
        @Schema(examples = "DATA_RESTORATION") CoverageCode coveragePart,
        @Schema(examples = "E-2026-000001") String event,
        List<String> sublimits,
        @Nullable LocalDate lossOn,
        @Schema(description = "What was asked for last") Money amount,
        @Schema(description = "What it holds now") Money held,

        @Nullable @Schema(description = "The payment that took it")
        UUID paymentId,

        @Schema(description = "What the payment took") Money eroded,

        @Schema(description = "What of that came back") Money returned,

        Instant recordedAt) {

    /** Shows a reservation. */
    public static ReservationView of(Reservation reservation) {
        return new ReservationView(
                reservation.id(),
                reservation.state(),
                reservation.claimNumber(),
                reservation.coveragePart(),
                reservation.event(),
                reservation.sublimits(),
                reservation.lossOn(),
                reservation.amount(),
                reservation.held(),
                reservation.paymentId(),
                reservation.eroded(),
                reservation.returned(),
                reservation.recordedAt());
    }
}
