package io.cyberpas.policy.limit.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.limit.LimitDemand;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a payment holds or takes of the limits of a policy. */
@Schema(name = "LimitDemand", description = "What a payment holds or takes of the limits of a policy")
record DemandRequest(
        @NotNull @Pattern(regexp = LimitInput.CLAIM) @Schema(examples = "C-2026-000001")
        String claimNumber,

        @NotNull @Schema(examples = "DATA_RESTORATION") CoverageCode coveragePart,
        @NotNull Money amount,

        @Nullable
        @Pattern(regexp = LimitInput.CODE)
        @Schema(
                description = "Code of the incident, shared by its claims; the claim number if left out",
                examples = "E-2026-000001")
        String event,

        @Nullable
        @Size(max = 20)
        @Schema(description = "Codes of the sublimits that it counts against", examples = "[\"RANSOM\"]")
        Set<@NotNull @Pattern(regexp = LimitInput.CODE) String> sublimits,

        @Nullable
        @Schema(
                description = "The day by whose limits it is judged; by the highest if left out",
                examples = "2026-12-20")
        LocalDate lossOn) {

    LimitDemand toDemand() {
        return new LimitDemand(
                claimNumber,
                coveragePart,
                amount,
                event == null ? claimNumber : event,
                sublimits == null ? Set.of() : sublimits,
                lossOn);
    }
}
