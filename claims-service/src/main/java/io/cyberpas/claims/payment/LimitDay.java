package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The day by whose limits a payment is judged. */
final class LimitDay {

    private LimitDay() {}

    /**
     * The day that triggered the cover of a line: of the loss itself where the policy insures occurrence, else of its discovery or
     * of the first claim, both of which the insurer learnt with the notice. A day outside the period, as in an extended
     * reporting period, counts against the limits of the day of the period next to it.
     */
    static LocalDate of(Claim claim, ClaimLine line, ZoneId zone) {
        var aware = LocalDate.ofInstant(claim.awareAt(), zone);
        var day = switch (line.trigger()) {
            case OCCURRENCE -> Optional.ofNullable(claim.notice().occurredOn()).orElse(aware);
            case DISCOVERY, CLAIMS_MADE -> aware;
        };
        var first = claim.cover().from();
        var last = claim.cover().to().minusDays(1);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }
}
