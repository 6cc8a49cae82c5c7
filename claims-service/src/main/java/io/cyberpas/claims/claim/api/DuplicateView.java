package io.cyberpas.claims.claim.api;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.LikelyDuplicate;
import io.cyberpas.claims.claim.Likeness;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another claim that is perhaps of the same incident, and why. */
@Schema(name = "LikelyDuplicate")
public record DuplicateView(
        @Schema(examples = "C-2026-000002") String number,
        String policyNumber,
        String insuredName,
        ClaimStage stage,
        Instant awareAt,
        List<Reason> reasons) {

    /** What the two share. */
    @Schema(name = "Likeness")
    public record Reason(
            Likeness.Kind kind,
            @Schema(examples = "P-2026-000001") String value) {}

    /** The view of one duplicate. */
    public static DuplicateView of(LikelyDuplicate duplicate) {
        var claim = duplicate.claim();
        return new DuplicateView(
                claim.number(),
                claim.policyNumber(),
                claim.cover().insuredName(),
                claim.stage(),
                claim.awareAt(),
                duplicate.reasons().stream()
                        .map(each -> new Reason(each.kind(), each.value()))
                        .toList());
    }
}
