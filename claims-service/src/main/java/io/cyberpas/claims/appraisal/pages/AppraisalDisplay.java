package io.cyberpas.claims.appraisal.pages;

import io.cyberpas.claims.appraisal.AppraisalStatus;
import io.quarkus.qute.TemplateExtension;

/** How values of proposals look. */
@TemplateExtension
final class AppraisalDisplay {

    private AppraisalDisplay() {}

    static String tone(AppraisalStatus status) {
        return switch (status) {
            case SUBMITTED -> "progress";
            case TAKEN_OVER -> "good";
            case RETURNED -> "bad";
        };
    }
}
