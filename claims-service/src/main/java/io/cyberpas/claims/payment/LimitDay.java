package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** The day by whose limits a payment is judged. */
final class LimitDay {

    private LimitDay() {}

    /**
     * The day that triggered the cover of a line, as it was matched with the policy: of the loss itself, of its discovery or of the
     * first claim; of the awareness where that day is not known. A day outside the period, as in an extended
     * reporting period, counts against the limits of the day of the period next to it.
     */
    static LocalDate of(Claim claim, ClaimLine line, ZoneId zone) {
        var dates = claim.triggerDates(zone);
        var day = switch (line.trigger()) {
            case OCCURRENCE -> Objects.requireNonNullElse(dates.occurredFrom(), dates.awareOn());
            case DISCOVERY -> dates.awareOn();
            case CLAIMS_MADE -> dates.claimMadeOn();
        };
        var first = claim.cover().from();
        var last = claim.cover().to().minusDays(1);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }
}
