package io.cyberpas.quote.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time that is insured, days of the insurer's zone.
 *
 * @param from first day of cover
 * @param to first day without cover, after {@code from}
 */
@Embeddable
public record Cover(
        @Column(name = "cover_from") LocalDate from,
        @Column(name = "cover_to") LocalDate to) {

    /** Refuses a cover that ends before it begins. */
    public Cover {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("cover to %s does not end after it begins on %s".formatted(to, from));
        }
    }

    /** Days of cover. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Days of the year that begins with the cover: 365, or 366 if it holds a leap day. */
    long daysOfFullYear() {
        return ChronoUnit.DAYS.between(from, from.plusYears(1));
    }

    /** Days of cover in relation to a full year. */
    Factor termFactor() {
        return Factor.of(
                StepCode.TERM,
                BigDecimal.valueOf(days())
                        .divide(BigDecimal.valueOf(daysOfFullYear()), Factor.DECIMALS, RoundingMode.HALF_UP));
    }
}
