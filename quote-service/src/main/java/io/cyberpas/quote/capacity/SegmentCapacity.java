package io.cyberpas.quote.capacity;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.ProductCode;
import java.util.List;

/**
 * What a segment may accept in an underwriting year and currency, and what it has accepted.
 *
 * @param gate what was accepted, and which risks it is open to
 * @param capacity sum of limits that it can carry, by the products sold in the year
 * @param products the products of the segment that are sold in the currency
 */
public record SegmentCapacity(CapacityGate gate, Money capacity, List<ProductCode> products) {

    /** Keeps its own copy of the products. */
    public SegmentCapacity {
        products = List.copyOf(products);
    }

    /** Sum of the limits of accepted quotes whose policies have not ended before their time. */
    public Money accepted() {
        return Money.of(gate.accepted(), gate.currency());
    }

    /** What remains; below zero if outstanding offers were accepted beyond the capacity. */
    public Money remaining() {
        return Money.of(gate.remaining(capacity.amount()), gate.currency());
    }
}
