package io.cyberpas.quote.sanctions.pages;

import io.cyberpas.quote.sanctions.HitStatus;
import io.cyberpas.quote.sanctions.SanctionsHit;
import io.quarkus.qute.TemplateExtension;

/** How sanctions look on pages. */
@TemplateExtension
class SanctionsDisplay {

    private SanctionsDisplay() {}

    /** Colour of a state. */
    static String tone(HitStatus status) {
        return switch (status) {
            case OPEN -> "warn";
            case CLEARED -> "good";
            case CONFIRMED -> "bad";
        };
    }

    /** Whether the decision can still be taken. */
    static boolean mayBecome(SanctionsHit hit, String status) {
        return hit.status().successors().contains(HitStatus.valueOf(status));
    }

    /** Where a decision on the hit is sent. */
    static String decisionPath(SanctionsHit hit, String decision) {
        return "/sanctions/hits/%s/%s".formatted(hit.id(), decision);
    }
}
