package io.cyberpas.claims.settlement;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** One move of a negotiation; never edited. */
@Embeddable
public record Offer(
        @Enumerated(EnumType.STRING) @Column(name = "direction")
        Direction direction,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "currency"))
        Money amount,

        @Column(name = "made_on") LocalDate on,
        @Column(name = "note") String note,
        @Column(name = "recorded_by") String by,
        @Column(name = "recorded_at") Instant at) {

    /** From which side it came. */
    public enum Direction {
        /** The claimants ask. */
        IN,
        /** We offer. */
        OUT
    }
}
