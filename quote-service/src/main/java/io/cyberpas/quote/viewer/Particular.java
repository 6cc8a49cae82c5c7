package io.cyberpas.quote.viewer;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.Source;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a product or tariff says.
 *
 * @param field what it says
 * @param of the part, role, industry, control or beginning of the band it says it of, or null if of the whole
 * @param value amount, figure, date, term of the trade, or a list of them; null if it says none
 * @param source where a figure comes from, if it is one
 */
public record Particular(
        Field field,
        @Nullable Object of,
        @Nullable Object value,
        @Nullable Source source) {

    static Particular of(Field field, @Nullable Object value) {
        return new Particular(field, null, value, null);
    }

    /** The value as text that is the same in every language, or null. */
    public static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Money money -> money.amount().toPlainString();
            case BigDecimal number -> number.toPlainString();
            case Collection<?> values -> values.stream().map(Particular::text).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
