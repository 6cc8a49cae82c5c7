package io.cyberpas.claims.recovery.pages;

import io.cyberpas.claims.recovery.RecoveryStatus;
import io.quarkus.qute.TemplateExtension;

/** How values of recoveries look. */
@TemplateExtension
class RecoveryDisplay {

    private RecoveryDisplay() {}

    static String tone(RecoveryStatus status) {
        return switch (status) {
            case EXPECTED -> "neutral";
            case DEMANDED -> "warn";
            case AGREED -> "info";
            case RECEIVED -> "good";
            case ABANDONED -> "bad";
        };
    }
}
