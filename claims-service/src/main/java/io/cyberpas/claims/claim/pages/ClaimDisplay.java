package io.cyberpas.claims.claim.pages;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.Notifier;
import io.cyberpas.claims.claim.Severity;
import io.cyberpas.claims.claim.Wording;
import io.cyberpas.claims.claim.api.ClaimView;
import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** How values of claims look. */
@TemplateExtension
class ClaimDisplay {

    private ClaimDisplay() {}

    /** Tone of the frame in which a stage is shown. */
    static String tone(ClaimStage stage) {
        return switch (stage) {
            case FIRST_NOTICE, TRIAGE, REOPENED -> "warn";
            case PANEL, PRESERVATION, NOTIFICATION, PROVISIONAL_COVERAGE, FORENSIC_REPORT -> "info";
            case FIRST_PARTY_QUANTUM, LIABILITY, EXTORTION, COVERAGE_DECISION, PAYMENT -> "info";
            case RECOVERY -> "good";
            case CLOSED -> "neutral";
        };
    }

    /** Whether a line of the claim is in doubt. */
    static boolean isDoubted(ClaimView claim) {
        return claim.lines().stream().anyMatch(each -> !each.match().isMatched());
    }

    static String tone(Severity severity) {
        return switch (severity) {
            case LOW -> "neutral";
            case MODERATE -> "info";
            case HIGH -> "warn";
            case CRITICAL -> "bad";
        };
    }

    /** What is left until an instant, or how long it is past: {@code 3 h 12 min left}, {@code 2일 5시간 지남}. */
    static String remaining(Instant due, Instant now, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        var span = Duration.between(now, due);
        var korean = locale instanceof Locale known && known.getLanguage().equals("ko");
        return span.isNegative()
                ? amount(span.negated(), korean) + (korean ? " 지남" : " overdue")
                : amount(span, korean) + (korean ? " 남음" : " left");
    }

    /** Tone of a clock: late, within its last quarter of a day, or in time. */
    static String clockTone(Instant due, Instant now) {
        var span = Duration.between(now, due);
        if (span.isNegative()) {
            return "bad";
        }
        return span.compareTo(Duration.ofHours(6)) < 0 ? "warn" : "neutral";
    }

    /** A text of the reference data in the reader's language. */
    static String text(Wording wording, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return wording.in(locale instanceof Locale known ? known : Locale.ENGLISH);
    }

    @TemplateExtension(namespace = "stages")
    static List<ClaimStage> all() {
        return List.of(ClaimStage.values());
    }

    @TemplateExtension(namespace = "parts")
    static List<CoveragePart> every() {
        return List.of(CoveragePart.values());
    }

    @TemplateExtension(namespace = "capacities")
    static List<Notifier.Capacity> any() {
        return List.of(Notifier.Capacity.values());
    }

    /** As the frame's script tells it on: {@code 2 d 5 h}, {@code 3시간 12분}. */
    private static String amount(Duration span, boolean korean) {
        var hour = korean ? "시간" : " h";
        var minute = korean ? "분" : " min";
        if (span.toHours() >= 48) {
            return span.toDays() + (korean ? "일 " : " d ") + span.toHoursPart() + hour;
        }
        if (span.toMinutes() >= 60) {
            return span.toHours() + hour + " " + span.toMinutesPart() + minute;
        }
        return span.toMinutes() + minute;
    }
}
