package io.cyberpas.claims.engagement.pages;

import io.cyberpas.claims.engagement.EngagementStatus;
import io.cyberpas.claims.engagement.TimeSheetStatus;
import io.cyberpas.claims.panel.FirmKind;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;

/** How values of appointments look. */
@TemplateExtension
final class EngagementDisplay {

    private EngagementDisplay() {}

    static String tone(EngagementStatus status) {
        return switch (status) {
            case APPOINTED -> "warn";
            case ACCEPTED -> "info";
            case STARTED -> "progress";
            case DECLINED -> "bad";
            case ENDED -> "neutral";
        };
    }

    static String tone(TimeSheetStatus status) {
        return switch (status) {
            case SUBMITTED -> "progress";
            case APPROVED -> "good";
            case RETURNED -> "bad";
        };
    }

    /** Where the firm works on the claim; empty where that is its appointment alone. */
    static String workPlace(FirmKind kind) {
        return switch (kind) {
            case FORENSIC_VENDOR -> "/forensics";
            case BREACH_COUNSEL -> "/duties";
            case DEFENCE_COUNSEL -> "/third-party";
            case COVERAGE_COUNSEL -> "/cover-memo";
            case NEGOTIATOR -> "/negotiation";
            case FORENSIC_ACCOUNTANT -> "/appraisals";
            case CRISIS_CONSULTANT -> "";
        };
    }

    /** Hours without needless zeros. */
    static String plainHours(BigDecimal hours) {
        return hours.signum() == 0 ? "0" : hours.stripTrailingZeros().toPlainString();
    }

    /** Address of the delivery of a deliverable, for a tag: {@code number.deliveryPath(id, 1)}. */
    static String deliveryPath(String number, Object id, int position) {
        return "/claims/%s/engagements/%s/deliverables/%d/delivery".formatted(number, id, position);
    }

    /** Address below a time sheet, for a tag. */
    static String sheetPath(String number, Object id, int sheet, String rest) {
        return "/claims/%s/engagements/%s/time-sheets/%d%s".formatted(number, id, sheet, rest);
    }
}
