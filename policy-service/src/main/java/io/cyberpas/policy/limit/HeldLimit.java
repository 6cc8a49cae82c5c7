package io.cyberpas.policy.limit;

import io.cyberpas.policy.coverage.CoverageCode;
import java.time.LocalDate;

/** Claims hold or have taken limit for a loss of this day: their part and their event. */
record HeldLimit(CoverageCode part, String event, LocalDate lossOn) {

    /** Whether that counts against a balance. */
    boolean countsAgainst(LimitBalance balance) {
        if (balance.event() != null) {
            return balance.event().equals(event);
        }
        return balance.code().equals(AgreedLimits.AGGREGATE) || balance.code().equals(part.name());
    }
}
