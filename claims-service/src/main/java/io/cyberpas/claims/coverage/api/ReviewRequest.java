package io.cyberpas.claims.coverage.api;

import io.cyberpas.claims.coverage.CheckFinding;
import io.cyberpas.claims.coverage.CoverCheck;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A provisional review of the cover. */
@Schema(name = "CoverReviewRequest")
record ReviewRequest(
        @NotBlank @Size(max = 8000) String memo,

        @NotEmpty List<@NotNull @Valid FindingRequest> findings,

        @Schema(description = "Text of the letter; needed when a check does not hold") @Size(max = 8000) @Nullable
        String reservationOfRights) {

    @Schema(name = "CheckFinding")
    record FindingRequest(
            @NotNull CoverCheck check,
            @NotNull CheckFinding.Finding finding,

            @NotBlank @Size(max = 1000) @Schema(examples = "Discovered on 2026-12-20, within the period")
            String note) {}

    List<CheckFinding> checked() {
        return findings.stream()
                .map(each -> new CheckFinding(
                        each.check(), each.finding(), each.note().strip()))
                .toList();
    }
}
