package io.cyberpas.claims.diary.pages;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.pages.ClaimMessages;
import io.cyberpas.claims.diary.ActivityHandling;
import io.cyberpas.claims.diary.DiaryEntry;
import io.cyberpas.platform.page.FrameMessages;
import io.cyberpas.platform.page.Here;
import io.cyberpas.platform.page.PeopleWords;
import io.cyberpas.platform.page.ValueDisplay;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What the diary says, as its reader understands it: stages, roles, people and times by their names, and what the service wrote itself
 * in the reader's language; <code>{cdi:diaryWords.of(entry)}</code> in templates.
 */
@Named("diaryWords")
@ApplicationScoped
public class DiaryWords {

    private static final Pattern STAGE_MOVE = Pattern.compile("^([A-Z_]+) → ([A-Z_]+)");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z");
    private static final String AFTER_SUBJECT = " – ";
    private static final String BEFORE_REASON = ": ";

    private final Here here;
    private final PeopleWords people;

    DiaryWords(Here here, PeopleWords people) {
        this.here = here;
        this.people = people;
    }

    /** An entry of the diary. */
    public String of(DiaryEntry entry) {
        return text(
                switch (entry.kind()) {
                    case HANDED_OVER -> withReceiver(entry.text(), afterSubject(entry.text()));
                    case ASSIGNED -> withReceiver(entry.text(), 0);
                    default -> entry.text();
                });
    }

    /** A note that an activity ended with. */
    public String text(String text) {
        var claim = messages(ClaimMessages.class);
        var diary = messages(DiaryMessages.class);
        var move = STAGE_MOVE.matcher(text);
        if (move.find() && isStage(move.group(1)) && isStage(move.group(2))) {
            return claim.stage(ClaimStage.valueOf(move.group(1))) + " → "
                    + claim.stage(ClaimStage.valueOf(move.group(2))) + text.substring(move.end());
        }
        return INSTANT.matcher(text)
                .replaceAll(time -> shown(time.group()))
                .replace("took it up", diary.tookItUp())
                .replace("least open claims", diary.leastOpenClaims());
    }

    /** What somebody typed may look like a time and be none. */
    private static String shown(String instant) {
        try {
            return ValueDisplay.display(Instant.parse(instant));
        } catch (DateTimeException _) {
            return instant;
        }
    }

    private static int afterSubject(String text) {
        var end = text.indexOf(AFTER_SUBJECT);
        return end < 0 ? 0 : end + AFTER_SUBJECT.length();
    }

    /** The text with the name of the role or person that it names from there on, before the reason. */
    private String withReceiver(String text, int start) {
        var end = text.indexOf(BEFORE_REASON, start);
        if (end < 0) {
            return text;
        }
        var receiver = text.substring(start, end);
        var name = ActivityHandling.QUEUES.contains(receiver)
                ? messages(FrameMessages.class).roleName(receiver)
                : people.of(receiver);
        return text.substring(0, start) + name + text.substring(end);
    }

    private <M> M messages(Class<M> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(here.language()));
    }

    private static boolean isStage(String name) {
        return Arrays.stream(ClaimStage.values()).anyMatch(each -> each.name().equals(name));
    }
}
