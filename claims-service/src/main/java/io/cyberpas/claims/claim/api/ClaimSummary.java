package io.cyberpas.claims.claim.api;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.Severity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A claim as a row of a list. */
public record ClaimSummary(
        String number,
        String policyNumber,
        String insuredName,
        ClaimStage stage,
        @Nullable Severity severity,
        Instant awareAt,
        Instant notifiedAt) {

    /** The row of one claim. */
    public static ClaimSummary of(Claim claim) {
        return new ClaimSummary(
                claim.number(),
                claim.policyNumber(),
                claim.cover().insuredName(),
                claim.stage(),
                claim.triage().severity().orElse(null),
                claim.awareAt(),
                claim.notice().receivedAt());
    }
}
