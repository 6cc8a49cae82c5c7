package io.cyberpas.claims.claim.api;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.NoticeOfLoss;
import io.cyberpas.claims.claim.Notifier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** First notice of loss. */
@Schema(name = "NoticeOfLoss")
record NoticeRequest(
        @NotNull @Pattern(regexp = "P-\\d{4}-\\d{6,9}") @Schema(examples = "P-2026-000001")
        String policyNumber,

        @NotNull
        @Schema(
                description = "When the insured became aware; starts the statutory clocks",
                examples = "2026-12-20T01:30:00Z")
        Instant awareAt,

        @Schema(description = "The day the incident began, where known", examples = "2026-12-18") @Nullable
        LocalDate occurredOn,

        @Schema(description = "The day it ended, where it lasted and that is known", examples = "2026-12-19") @Nullable
        LocalDate occurredUntil,

        @Schema(
                description =
                        "When the first demand of a third party reached the insured; the day of awareness if left out",
                examples = "2026-12-20")
        @Nullable
        LocalDate claimMadeOn,

        @NotBlank @Size(max = 4000) @Schema(examples = "Attackers enumerated customer numbers on the service site")
        String summary,

        @NotNull @Valid NotifierRequest notifier,

        @Schema(description = "Coverage parts that may respond; more can be opened later") @Nullable
        Set<@NotNull CoveragePart> suspectedParts) {

    @Schema(name = "NotifierOfLoss")
    record NotifierRequest(
            @NotBlank @Size(max = 120) @Schema(examples = "김보라")
            String name,

            @NotNull @Schema(examples = "BROKER") Notifier.Capacity capacity,

            @Email @Size(max = 254) @Schema(examples = "bora@hanbit.example") @Nullable
            String email,

            @Pattern(regexp = "[+0-9][0-9 ()-]{6,38}") @Schema(examples = "02-1234-5678") @Nullable
            String phone) {}

    NoticeOfLoss notice() {
        return new NoticeOfLoss(
                awareAt,
                occurredOn,
                occurredUntil,
                claimMadeOn,
                summary.strip(),
                new Notifier(notifier.name().strip(), notifier.capacity(), notifier.email(), notifier.phone()),
                suspectedParts == null ? Set.of() : suspectedParts);
    }
}
