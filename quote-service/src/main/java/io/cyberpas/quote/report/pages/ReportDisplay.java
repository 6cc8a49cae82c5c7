package io.cyberpas.quote.report.pages;

import io.cyberpas.platform.cvss.CvssSeverity;
import io.cyberpas.quote.risk.Grade;
import io.quarkus.qute.TemplateExtension;

/** How grades and severities look. */
@TemplateExtension
class ReportDisplay {

    private ReportDisplay() {}

    /** Colour of a grade. */
    static String tone(Grade grade) {
        return switch (grade) {
            case LOW -> "good";
            case MEDIUM -> "warn";
            case HIGH -> "bad";
        };
    }

    /** Colour of a severity. */
    static String tone(CvssSeverity severity) {
        return switch (severity) {
            case NONE, LOW -> "neutral";
            case MEDIUM -> "warn";
            case HIGH, CRITICAL -> "bad";
        };
    }
}
