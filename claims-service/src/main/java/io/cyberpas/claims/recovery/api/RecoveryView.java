package io.cyberpas.claims.recovery.api;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.recovery.Recovery;
import io.cyberpas.claims.recovery.RecoveryGround;
import io.cyberpas.claims.recovery.RecoveryStatus;
import io.cyberpas.claims.recovery.Waiver;
import io.cyberpas.platform.money.Money;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recovery with every step so far. */
@Schema(name = "Recovery")
public record RecoveryView(
        @Schema(examples = "RV-2026-000001") String number,
        RecoveryGround ground,
        CoveragePart part,
        AmountKind kind,
        String against,
        String basis,
        boolean reinstatesLimit,
        RecoveryStatus status,
        Money expected,
        @Nullable Money agreed,
        Money received,
        @Schema(description = "What is still to come") Money outstanding,

        @Schema(description = "Treaty, reinsurer and part, where it follows from the reinsurance of the policy")
        @Nullable
        String cededUnder,

        @Schema(description = "What somebody proposes to give up, while another person still has to agree") @Nullable
        WaiverView waiver,

        List<StepView> steps,
        long version) {

    /** One step: where it led and about how much. */
    @Schema(name = "RecoveryStep")
    public record StepView(RecoveryStatus status, Money amount, String note, String by, Instant at) {}

    /** Less than is expected, or nothing more, as somebody proposed it. */
    @Schema(name = "RecoveryWaiver")
    public record WaiverView(Waiver.Kind kind, Money amount, String note, String by, Instant at) {}

    /** Shows a recovery. */
    public static RecoveryView of(Recovery recovery) {
        var currency = recovery.expected().currency();
        return new RecoveryView(
                recovery.number(),
                recovery.ground(),
                recovery.part(),
                recovery.kind(),
                recovery.against(),
                recovery.basis(),
                recovery.reinstatesLimit(),
                recovery.status(),
                recovery.expected(),
                recovery.agreed().orElse(null),
                recovery.received(),
                recovery.outstanding(),
                recovery.cededUnder().orElse(null),
                recovery.waiver()
                        .map(each -> new WaiverView(
                                each.kind(), Money.of(each.amount(), currency), each.note(), each.by(), each.at()))
                        .orElse(null),
                recovery.steps().stream()
                        .map(step -> new StepView(
                                step.status(), Money.of(step.amount(), currency), step.note(), step.by(), step.at()))
                        .toList(),
                recovery.version());
    }
}
