package io.cyberpas.claims.duty.pages;

import io.cyberpas.claims.duty.DutyStatus;
import io.cyberpas.claims.duty.IncidentTrait;
import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** How values of duties look. */
@TemplateExtension
class DutyDisplay {

    private DutyDisplay() {}

    /** Tone of the frame in which a status is shown. */
    static String tone(DutyStatus status) {
        return switch (status) {
            case OPEN -> "warn";
            case FILED -> "good";
            case WAIVED, NOT_APPLICABLE -> "neutral";
        };
    }

    @TemplateExtension(namespace = "traits")
    static List<IncidentTrait> all() {
        return List.of(IncidentTrait.values());
    }
}
