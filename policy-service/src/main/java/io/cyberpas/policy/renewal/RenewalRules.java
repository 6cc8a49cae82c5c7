package io.cyberpas.policy.renewal;

import io.cyberpas.platform.data.Source;
import java.time.LocalDate;

/**
 * When renewals are offered, dated by the day on which the expiring policy expires. Dated data.
 *
 * @param effectiveFrom the first expiry that they are for
 * @param offerDays     so many days before expiry offers are made
 * @param standsDays    so long an offer stands
 * @param noticeDays    so many days before expiry the insurer says at the latest that it will not renew
 * @param nearDays      offers that lapse within so many days are near
 * @param farthestDays  so far ahead a run may look that somebody starts
 */
public record RenewalRules(
        LocalDate effectiveFrom, Span offerDays, Span standsDays, Span noticeDays, Span nearDays, Span farthestDays) {

    /** A number of days, and where it comes from. */
    public record Span(int days, Source source) {

        /** Refuses a number of no days. */
        public Span {
            if (days < 1) {
                throw new IllegalArgumentException(days + " days are no time");
            }
        }
    }

    /** Refuses rules under which notice can never be given in time. */
    public RenewalRules {
        if (noticeDays.days() >= offerDays.days()) {
            throw new IllegalArgumentException(
                    "Notice is due before offers are made, for policies that expire from " + effectiveFrom);
        }
        if (farthestDays.days() < offerDays.days()) {
            throw new IllegalArgumentException("Runs look less far ahead than offers are made, from " + effectiveFrom);
        }
    }

    /** The last day on which an offer can be accepted: the policy's last day of cover, or earlier. */
    public LocalDate validUntil(LocalDate offeredOn, LocalDate expiry) {
        LocalDate stands = offeredOn.plusDays(standsDays.days());
        LocalDate lastDay = expiry.minusDays(1);
        return stands.isBefore(lastDay) ? stands : lastDay;
    }

    /** The last day on which the insurer can say that it will not renew. */
    public LocalDate noticeBy(LocalDate expiry) {
        return expiry.minusDays(noticeDays.days());
    }
}
