package io.cyberpas.claims.event.api;

import io.cyberpas.claims.event.EventKind;
import io.cyberpas.claims.event.EventState;
import io.cyberpas.claims.event.LossEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A loss event. */
@Schema(name = "LossEvent")
public record EventView(
        @Schema(examples = "EV-2026-000001") String code,
        EventState state,
        EventKind kind,
        String name,
        @Nullable String provider,
        @Nullable String cve,
        @Nullable String malware,
        @Nullable String actor,
        LocalDate beganOn,
        @Nullable LocalDate endedOn,
        @Nullable String note,
        String openedBy,
        Instant openedAt,
        long version) {

    /** The view of one event. */
    public static EventView of(LossEvent event) {
        var terms = event.terms();
        return new EventView(
                event.code(),
                event.state(),
                terms.kind(),
                terms.name(),
                terms.provider(),
                terms.cve(),
                terms.malware(),
                terms.actor(),
                terms.beganOn(),
                terms.endedOn(),
                terms.note(),
                event.openedBy(),
                event.openedAt(),
                event.version());
    }
}
