package io.cyberpas.quote.viewer.pages;

import io.cyberpas.quote.product.Product;
import java.time.LocalDate;

/** Whether a version is sold for cover beginning today. */
public enum SaleState {
    TO_COME,
    ON_SALE,
    PAST;

    static SaleState of(Product product, LocalDate today) {
        if (product.isSoldFor(today)) {
            return ON_SALE;
        }
        return today.isBefore(product.effectiveFrom()) ? TO_COME : PAST;
    }

    /** Colour of the state. */
    public String tone() {
        return switch (this) {
            case TO_COME -> "info";
            case ON_SALE -> "good";
            case PAST -> "neutral";
        };
    }
}
