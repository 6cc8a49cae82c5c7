package io.cyberpas.claims.event.pages;

import io.cyberpas.claims.event.EventKind;
import io.cyberpas.claims.event.EventState;
import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** How values of events look. */
@TemplateExtension
class EventDisplay {

    private EventDisplay() {}

    static String tone(EventState state) {
        return switch (state) {
            case OPEN -> "info";
            case CLOSED -> "neutral";
        };
    }

    /** A page below that of the event. */
    static String eventPath(String code, String rest) {
        return "/events/" + code + rest;
    }

    /** A page of one claim below that of the event. */
    static String eventPath(String code, String before, Object id, String after) {
        return "/events/" + code + before + id + after;
    }

    @TemplateExtension(namespace = "eventKinds")
    static List<EventKind> all() {
        return List.of(EventKind.values());
    }

    @TemplateExtension(namespace = "eventStates")
    static List<EventState> every() {
        return List.of(EventState.values());
    }
}
