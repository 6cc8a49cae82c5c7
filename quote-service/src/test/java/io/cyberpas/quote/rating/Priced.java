package io.cyberpas.quote.rating;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.catalogue.Files;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.tariff.Tariff;
import java.util.ArrayList;
import java.util.List;

/**
 * A product, the tariff that prices it, and what is to be priced.
 *
 * @param product the product whose menus the input was drawn from
 * @param tariff its tariff
 * @param input what is to be priced
 */
record Priced(Product product, Tariff tariff, RatingInput input) {

    static Priced of(Product product, RatingInput input) {
        return new Priced(product, Files.tariffOf(product), input);
    }

    Worksheet worksheet() {
        return Rating.rate(tariff, input).orElseThrow();
    }

    Money premium() {
        return worksheet().premium();
    }

    Priced withLimit(Money limit) {
        return with(new RatingInput(
                input.risk(), input.cover(), input.parts(), limit, input.retention(), null, input.adjustments()));
    }

    Priced withRetention(Money retention) {
        return with(new RatingInput(
                input.risk(), input.cover(), input.parts(), input.limit(), retention, null, input.adjustments()));
    }

    Priced withRisk(Risk risk) {
        return with(new RatingInput(
                risk, input.cover(), input.parts(), input.limit(), input.retention(), null, input.adjustments()));
    }

    /** The same with one more loading or discount. */
    Priced adjusted(Adjustment adjustment) {
        List<Adjustment> adjustments = new ArrayList<>(input.adjustments());
        adjustments.add(adjustment);
        return with(new RatingInput(
                input.risk(), input.cover(), input.parts(), input.limit(), input.retention(), null, adjustments));
    }

    void assertNotDearerThan(Priced other) {
        Money premium = premium();
        Money others = other.premium();
        assertTrue(
                premium.compareTo(others) <= 0,
                () -> premium + " should not be above " + others + "\n" + this + "\n" + other);
    }

    @Override
    public String toString() {
        return product.version() + " " + input;
    }

    private Priced with(RatingInput changed) {
        return new Priced(product, tariff, changed);
    }
}
