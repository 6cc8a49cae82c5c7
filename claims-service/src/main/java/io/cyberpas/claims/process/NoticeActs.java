package io.cyberpas.claims.process;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.Claims;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The acknowledgement of the notice. */
@Singleton
class NoticeActs implements ProcessActs {

    private final Claims claims;

    NoticeActs(Claims claims) {
        this.claims = claims;
    }

    @Override
    public Optional<Instant> happened(UUID claimId, ClockStop act, Instant since) {
        return act == ClockStop.NOTICE_ACKNOWLEDGED
                ? claims.findByIdOptional(claimId)
                        .flatMap(Claim::acknowledgedAt)
                        .filter(at -> !at.isBefore(since))
                : Optional.empty();
    }
}
