package io.cyberpas.policy.limit.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.limit.Erosion;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a policy's limits ledger. */
@Schema(name = "Erosion", description = "What one payment took from the limits and what it left of them")
public record ErosionView(
        @Schema(examples = "0198a3c1-7b2e-7cc0-8f11-2b6f3a1d9e10")
        UUID paymentId,

        @Schema(examples = "C-2026-000001") String claimNumber,
        @Schema(examples = "DATA_RESTORATION") CoverageCode coveragePart,
        Money amount,

        @Schema(description = "Left of the aggregate limit after this line")
        Money aggregateRemaining,

        @Schema(description = "Left of the coverage part's own limit after this line")
        Money partRemaining,

        Instant recordedAt) {

    /** Shows a line. */
    public static ErosionView of(Erosion erosion) {
        return new ErosionView(
                erosion.paymentId(),
                erosion.claimNumber(),
                erosion.coveragePart(),
                erosion.amount(),
                erosion.aggregateRemaining(),
                erosion.partRemaining(),
                erosion.recordedAt());
    }
}
