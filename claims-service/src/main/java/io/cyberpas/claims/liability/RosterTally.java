package io.cyberpas.claims.liability;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The victims of a demand, counted.
 *
 * @param victims all on the roster, each once
 * @param participants those who take part in the demand
 * @param total sum of the awards of those who take part
 */
@Embeddable
public record RosterTally(
        @Column(name = "victims") long victims,
        @Column(name = "participants") long participants,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "roster_total_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "roster_total_currency"))
        Money total) {

    /** Share of the victims who take part, in percent with one decimal; nothing while the roster is empty. */
    public BigDecimal participationPercent() {
        return victims == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(participants)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(victims), 1, RoundingMode.HALF_UP);
    }
}
