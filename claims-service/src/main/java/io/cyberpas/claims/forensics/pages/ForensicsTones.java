package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.forensics.ReportStatus;
import io.cyberpas.claims.forensics.TypeFinding;
import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** How states are coloured, and small words of display. */
@TemplateExtension
final class ForensicsTones {

    private ForensicsTones() {}

    static String tone(ReportStatus status) {
        return switch (status) {
            case DRAFT -> "neutral";
            case SIGNED -> "progress";
            case ACCEPTED -> "good";
            case RETURNED -> "bad";
        };
    }

    static String tone(TypeFinding finding) {
        return switch (finding) {
            case AGREES -> "good";
            case UNSTATED -> "neutral";
            case DIFFERS -> "warn";
            case DANGEROUS -> "bad";
        };
    }

    /** Several words on one line. */
    static String commaSeparated(List<String> words) {
        return String.join(", ", words);
    }
}
