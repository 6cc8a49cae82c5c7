package io.cyberpas.claims.diary.pages;

import io.cyberpas.claims.diary.ActivityHandling;
import io.cyberpas.claims.diary.ActivityState;
import io.cyberpas.claims.diary.EntryKind;
import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** How values of the diary look, and the choices of its forms. */
@TemplateExtension
class DiaryDisplay {

    private DiaryDisplay() {}

    static String tone(ActivityState state) {
        return switch (state) {
            case OPEN -> "warn";
            case DONE -> "good";
            case CANCELLED -> "neutral";
        };
    }

    /** Icon of an entry of the diary. */
    static String icon(EntryKind kind) {
        return switch (kind) {
            case NOTE -> "note";
            case OPENED -> "plus";
            case TAKEN -> "hand-grab";
            case HANDED_OVER, ASSIGNED -> "arrows-exchange";
            case RESCHEDULED -> "calendar-time";
            case DONE -> "check";
            case CANCELLED -> "x";
            case COURSE -> "route";
        };
    }

    /** All roles that have a queue, by name. */
    @TemplateExtension(namespace = "queues")
    static List<String> roles() {
        return ActivityHandling.QUEUES.stream().sorted().toList();
    }
}
