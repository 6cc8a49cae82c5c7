package io.cyberpas.claims.quantum;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;

/**
 * One day of an interruption, worked out.
 *
 * @param expected           gross profit that would have been earned
 * @param actual             gross profit that was earned
 * @param interruptedSeconds of the day
 * @param countedSeconds     of these, behind the waiting period
 * @param lost               what is counted of the shortfall
 */
@Embeddable
public record InterruptionDay(
        @Column(name = "day") LocalDate day,
        @Column(name = "expected") BigDecimal expected,
        @Column(name = "actual") BigDecimal actual,
        @Column(name = "interrupted_seconds") long interruptedSeconds,
        @Column(name = "counted_seconds") long countedSeconds,
        @Column(name = "lost") BigDecimal lost) {

    /** What was earned less than expected, within the waiting period or behind it. */
    BigDecimal shortfall() {
        return expected.subtract(actual).max(BigDecimal.ZERO);
    }

    /** The interrupted time as hours and minutes. */
    public String interrupted() {
        return time(interruptedSeconds);
    }

    /** The counted time as hours and minutes. */
    public String counted() {
        return time(countedSeconds);
    }

    private static String time(long seconds) {
        Duration time = Duration.ofSeconds(seconds);
        return "%d:%02d".formatted(time.toHours(), time.toMinutesPart());
    }
}
