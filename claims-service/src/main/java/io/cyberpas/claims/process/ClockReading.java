package io.cyberpas.claims.process;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.platform.data.Bilingual;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a claim as it stands.
 *
 * @param name as the definition calls it; its code where it is no longer defined
 * @param basis on which it rests, where it is still defined
 */
public record ClockReading(
        String code,
        Bilingual name,
        @Nullable Bilingual basis,
        ClaimStage stage,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant stoppedAt,
        ClockState state) {

    static ClockReading of(ClaimClock clock, Optional<ClockDefinition> definition, Optional<Instant> happened) {
        var stopped = clock.stoppedAt().or(() -> happened);
        return new ClockReading(
                clock.code(),
                definition.map(ClockDefinition::name).orElseGet(() -> new Bilingual(clock.code(), clock.code())),
                definition.map(ClockDefinition::basis).orElse(null),
                clock.stage(),
                clock.startedAt(),
                clock.dueAt(),
                stopped.orElse(null),
                clock.isRunning() && happened.isPresent() ? stateAt(happened.get(), clock.dueAt()) : clock.state());
    }

    private static ClockState stateAt(Instant stopped, Instant due) {
        return stopped.isAfter(due) ? ClockState.MISSED : ClockState.MET;
    }

    public boolean isRunning() {
        return state == ClockState.RUNNING;
    }
}
