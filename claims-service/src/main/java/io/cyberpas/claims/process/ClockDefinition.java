package io.cyberpas.claims.process;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A clock of a stage.
 *
 * @param code unique within the process
 * @param basis on which it rests: a law, or a standard of service
 * @param escalation who is told when, the earliest first
 */
public record ClockDefinition(
        String code,
        Bilingual name,
        Span span,
        ClockStart from,
        ClockStop until,
        Bilingual basis,
        Source source,
        List<Escalation> escalation) {

    /**
     * Somebody who is told after a share of the time.
     *
     * @param share of the time from the clock's start to its end; 1 is the end
     * @param role whose queue gets the activity
     */
    public record Escalation(BigDecimal share, String role) {

        /** @throws IllegalArgumentException when the share is not above 0 and at most 2 */
        public Escalation {
            if (share.signum() <= 0 || share.compareTo(BigDecimal.TWO) > 0) {
                throw new IllegalArgumentException("A share of " + share + " is none");
            }
        }

        /** Whether the time is over by then. */
        public boolean isOverdue() {
            return share.compareTo(BigDecimal.ONE) >= 0;
        }
    }

    /** @throws IllegalArgumentException when two steps come at the same share */
    public ClockDefinition {
        escalation = escalation.stream()
                .sorted(Comparator.comparing(Escalation::share))
                .toList();
        if (escalation.stream()
                        .map(each -> each.share().stripTrailingZeros())
                        .distinct()
                        .count()
                != escalation.size()) {
            throw new IllegalArgumentException(code + " escalates twice at the same share");
        }
    }
}
