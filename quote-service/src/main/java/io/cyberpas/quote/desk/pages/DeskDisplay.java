package io.cyberpas.quote.desk.pages;

import io.cyberpas.quote.desk.QueuedReferral;
import io.cyberpas.quote.underwriting.ReasonCode;
import io.quarkus.qute.TemplateExtension;

/** How the desk looks. */
@TemplateExtension
class DeskDisplay {

    private static final long URGENT_DAYS = 2;
    private static final long SOON_DAYS = 7;

    private DeskDisplay() {}

    /** Colour of the time that is left. */
    static String urgency(QueuedReferral referral) {
        if (referral.daysLeft() <= URGENT_DAYS) {
            return "bad";
        }
        return referral.daysLeft() <= SOON_DAYS ? "warn" : "neutral";
    }

    /** Colour of a reason: what nobody may release as it stands is red. */
    static String tone(ReasonCode code) {
        return switch (code) {
            case SANCTIONS_HIT, OTHER_BROKER -> "bad";
            case KNOWN_EXPLOITED_VULNERABILITY_OPEN,
                    GRADE_HIGH,
                    CAPACITY_EXHAUSTED,
                    GRADE_CLOSED,
                    EXTERNAL_RATING_TOO_LOW -> "warn";
            case SALES_ABOVE_TARIFF, RECORDS_ABOVE_TARIFF, LIMIT_ABOVE_CAPACITY, GRADE_MEDIUM -> "neutral";
        };
    }
}
