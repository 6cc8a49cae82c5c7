package io.cyberpas.claims.event;

import java.util.EnumSet;
import java.util.Set;

/** Whether claims may still be put to an event: {@code OPEN ⇄ CLOSED}. */
public enum EventState {
    OPEN,
    CLOSED;

    /** The states that may follow. */
    public Set<EventState> successors() {
        return switch (this) {
            case OPEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(OPEN);
        };
    }
}
