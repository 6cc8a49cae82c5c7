package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.forensics.ForensicReport;
import io.cyberpas.claims.forensics.ReportStatus;
import io.cyberpas.claims.forensics.TypeFinding;
import io.cyberpas.platform.cvss.CvssSeverity;
import io.cyberpas.platform.cvss.CvssVector;
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

    static String tone(CvssSeverity severity) {
        return switch (severity) {
            case NONE -> "neutral";
            case LOW -> "info";
            case MEDIUM -> "warn";
            case HIGH, CRITICAL -> "bad";
        };
    }

    /** Several words on one line. */
    static String commaSeparated(List<String> words) {
        return String.join(", ", words);
    }

    /** A score with one decimal. */
    static String shown(CvssVector vector) {
        return vector.score().toPlainString();
    }

    /** The query that compares a version with another, the earlier one first. */
    static String between(ForensicReport report, int other) {
        return "from=%d&to=%d".formatted(Math.min(report.revision(), other), Math.max(report.revision(), other));
    }

    /** As many rows as a form for remarks has. */
    @TemplateExtension(namespace = "remarkRows")
    static List<Integer> all() {
        return List.of(1, 2, 3, 4, 5);
    }
}
