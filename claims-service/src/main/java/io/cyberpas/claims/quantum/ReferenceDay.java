package io.cyberpas.claims.quantum;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Gross profit of a day before an interruption, by which its loss is measured. */
@Embeddable
public record ReferenceDay(
        @Column(name = "day") LocalDate day,
        @Column(name = "gross_profit") BigDecimal grossProfit) {}
