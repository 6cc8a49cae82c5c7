package io.cyberpas.claims.engagement.pages;

import io.cyberpas.claims.engagement.Engagement;
import io.cyberpas.claims.engagement.EngagementStatus;
import io.cyberpas.claims.engagement.TimeSheet;
import io.cyberpas.claims.engagement.TimeSheetStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An appointment as its page shows it.
 *
 * @param speaks whether the reader speaks for the firm
 */
public record EngagementSheet(Engagement engagement, List<TimeSheet> sheets, boolean speaks, LocalDate today) {

    public boolean canBeAnswered() {
        return speaks && engagement.status() == EngagementStatus.APPOINTED;
    }

    public boolean canBeStarted() {
        return speaks && engagement.status() == EngagementStatus.ACCEPTED;
    }

    /** Whether the work under it has a page of its own. */
    public boolean worksSomewhere() {
        return engagement.acceptedAt().isPresent()
                && !EngagementDisplay.workPlace(engagement.terms().kind()).isEmpty();
    }

    /** Whether the firm can deliver and submit hours. */
    public boolean isWorkable() {
        return speaks && engagement.status().isBinding();
    }

    /** Whether hours can be submitted, which also holds after the end. */
    public boolean takesHours() {
        return speaks && engagement.acceptedAt().isPresent();
    }

    public boolean isStanding() {
        return engagement.status().isStanding();
    }

    public BigDecimal approvedHours() {
        return sheets.stream()
                .filter(sheet -> sheet.status() == TimeSheetStatus.APPROVED)
                .map(TimeSheet::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
