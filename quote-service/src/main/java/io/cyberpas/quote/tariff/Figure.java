package io.cyberpas.quote.tariff;

import io.cyberpas.quote.product.Source;
import java.math.BigDecimal;

/**
 * A figure of a tariff with its source.
 *
 * @param value amount, factor or rate
 * @param source where it comes from
 */
public record Figure(BigDecimal value, Source source) {}
