package io.cyberpas.claims.handling;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How long each stage may take; parameters of the business, not law. Stages without an entry have no clock. */
@ConfigMapping(prefix = "cyberpas.claims.clocks")
public interface StageClocks {

    /** Counted from the notice. */
    Map<ClaimStage, Duration> sinceNotice();

    /** Counted from when the stage began. */
    Map<ClaimStage, Duration> sinceStage();

    /** When the stage the claim is in should be left. */
    default Optional<Instant> dueAt(Claim claim) {
        var sinceNotice = sinceNotice().get(claim.stage());
        if (sinceNotice != null) {
            return Optional.of(claim.notice().receivedAt().plus(sinceNotice));
        }
        var since = claim.stageChanges().getLast().decidedAt();
        return Optional.ofNullable(sinceStage().get(claim.stage())).map(since::plus);
    }
}
