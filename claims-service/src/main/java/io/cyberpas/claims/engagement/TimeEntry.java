package io.cyberpas.claims.engagement;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Hours of somebody on a day.
 *
 * @param rate for an hour, by the rate card of the appointment
 * @param amount hours times rate, in its currency
 */
@Embeddable
public record TimeEntry(
        @Column(name = "worked_on") LocalDate workedOn,
        @Column(name = "role") String role,
        @Column(name = "grade") String grade,
        @Column(name = "hours") BigDecimal hours,
        @Column(name = "what") String what,
        @Column(name = "rate") BigDecimal rate,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "currency"))
        Money amount) {

    /**
     * Hours as they are told.
     *
     * @param role and {@code grade} as on the rate card
     */
    public record Told(LocalDate workedOn, String role, String grade, BigDecimal hours, String what) {}

    static TimeEntry of(Told told, Money rate) {
        return new TimeEntry(
                told.workedOn(),
                told.role().strip(),
                told.grade().strip(),
                told.hours(),
                told.what().strip(),
                rate.amount(),
                rate.times(told.hours(), RoundingMode.HALF_UP));
    }
}
