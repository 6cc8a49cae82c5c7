package io.cyberpas.quote.capacity;

import io.cyberpas.quote.product.Segment;
import io.cyberpas.quote.risk.Grade;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * What a segment has accepted in an underwriting year, and which risks it takes. Low risks come first: they are quoted at once
 * while there is capacity; medium and high ones only as far as the gate is open to them.
 *
 * @param segment the segment
 * @param currency currency of the limits counted
 * @param year calendar year in which the cover begins
 * @param accepted sum of the limits of accepted quotes whose policies have not ended before their time
 * @param openTo the highest grade that is considered
 * @param version counts changes by people
 */
public record CapacityGate(
        Segment segment, Currency currency, int year, BigDecimal accepted, Grade openTo, long version) {

    /** A gate that nobody has touched: medium risks are referred, high ones declined. */
    static CapacityGate untouched(Segment segment, Currency currency, int year) {
        return new CapacityGate(segment, currency, year, BigDecimal.ZERO, Grade.MEDIUM, 0);
    }

    /** The gate as if some of what was accepted had not been. */
    public CapacityGate without(BigDecimal limit) {
        return new CapacityGate(segment, currency, year, accepted.subtract(limit), openTo, version);
    }

    /** Whether risks of the grade are considered at all. */
    public boolean isOpenTo(Grade grade) {
        return grade.compareTo(openTo) <= 0;
    }

    /** What remains of the capacity; below zero if outstanding offers were accepted beyond it. */
    public BigDecimal remaining(BigDecimal capacity) {
        return capacity.subtract(accepted);
    }
}
