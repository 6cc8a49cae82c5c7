package io.cyberpas.claims.intake.pages;

import io.cyberpas.claims.intake.ImportStatus;
import io.cyberpas.claims.intake.NoticeLinkState;
import io.cyberpas.claims.intake.NoticeProgress;
import io.quarkus.qute.TemplateExtension;

/** How values of the intake look. */
@TemplateExtension
class IntakeDisplay {

    private IntakeDisplay() {}

    static String tone(ImportStatus status) {
        return switch (status) {
            case RUNNING -> "progress";
            case STOPPED -> "warn";
            case FAILED -> "bad";
            case COMPLETED -> "good";
        };
    }

    static String tone(NoticeLinkState state) {
        return switch (state) {
            case OPEN -> "good";
            case USED -> "info";
            case EXPIRED, REVOKED -> "neutral";
        };
    }

    static String tone(NoticeProgress progress) {
        return switch (progress) {
            case RECEIVED -> "warn";
            case EXAMINED, DECIDED -> "progress";
            case CLOSED -> "neutral";
        };
    }

    /** A page below that of a link. */
    static String linkPath(Object id, String rest) {
        return "/claims/links/" + id + rest;
    }

    /** A page below that of an import. */
    static String importPath(Object id, String rest) {
        return "/claims/imports/" + id + rest;
    }
}
