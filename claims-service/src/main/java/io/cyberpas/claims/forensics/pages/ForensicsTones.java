package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.forensics.CustodyEntry;
import io.cyberpas.claims.forensics.ReportStatus;
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

    /** Who has the item by its log; nobody where custody has not begun. */
    static String custodian(List<CustodyEntry> log) {
        return log.isEmpty() ? "" : log.getLast().movement().toCustodian();
    }

    /** Several words on one line. */
    static String commaSeparated(List<String> words) {
        return String.join(", ", words);
    }
}
