package io.cyberpas.claims.process;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The acts of all features together. */
@ApplicationScoped
class ClockActs {

    private final List<ProcessActs> features;

    ClockActs(@All List<ProcessActs> features) {
        this.features = features;
    }

    Optional<Instant> began(UUID claimId, ClockStart act) {
        return features.stream()
                .flatMap(each -> each.began(claimId, act).stream())
                .findFirst();
    }

    /** Of clocks that run until an act those whose act has happened, by their ids. */
    Map<UUID, Instant> stops(List<ClaimClock> clocks) {
        Map<UUID, Instant> stops = new HashMap<>();
        clocks.stream()
                .filter(ClockActs::waits)
                .forEach(each -> happened(each).ifPresent(at -> stops.put(each.id(), at)));
        return stops;
    }

    private Optional<Instant> happened(ClaimClock clock) {
        return features.stream()
                .flatMap(each -> each.happened(clock.claimId(), clock.stopsWith(), clock.startedAt()).stream())
                .findFirst();
    }

    private static boolean waits(ClaimClock clock) {
        return clock.isRunning() && clock.stopsWith() != ClockStop.STAGE_LEFT;
    }
}
