package io.cyberpas.claims.diary.pages;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.pages.ClaimMessages;
import io.cyberpas.claims.diary.ActivityHandling;
import io.cyberpas.claims.diary.ActivityState;
import io.cyberpas.claims.diary.EntryKind;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How values of the diary look, and the choices of its forms. */
@TemplateExtension
class DiaryDisplay {

    private static final Pattern STAGE_MOVE = Pattern.compile("^([A-Z_]+) → ([A-Z_]+)");

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

    /** What the diary or an activity says, with stages by their names and what the service wrote itself in the reader's language. */
    static String diaryText(String text, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        var language = locale instanceof Locale known ? known.getLanguage() : String.valueOf(locale);
        var claim = MessageBundles.get(ClaimMessages.class, Localized.Literal.of(language));
        var diary = MessageBundles.get(DiaryMessages.class, Localized.Literal.of(language));
        var move = STAGE_MOVE.matcher(text);
        if (move.find() && isStage(move.group(1)) && isStage(move.group(2))) {
            return claim.stage(ClaimStage.valueOf(move.group(1))) + " → "
                    + claim.stage(ClaimStage.valueOf(move.group(2))) + text.substring(move.end());
        }
        return text.replace("took it up", diary.tookItUp()).replace("least open claims", diary.leastOpenClaims());
    }

    private static boolean isStage(String name) {
        return Arrays.stream(ClaimStage.values()).anyMatch(each -> each.name().equals(name));
    }

    /** All roles that have a queue, by name. */
    @TemplateExtension(namespace = "queues")
    static List<String> roles() {
        return ActivityHandling.QUEUES.stream().sorted().toList();
    }
}
