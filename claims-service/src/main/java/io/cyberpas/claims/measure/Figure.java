package io.cyberpas.claims.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measure of one month.
 *
 * @param cases how many claims or duties it rests on
 * @param value the median, or the share in percent; null without cases
 * @param ninetieth the 90th percentile; null without cases and for shares
 */
public record Figure(
        long cases, @Nullable BigDecimal value, @Nullable BigDecimal ninetieth) {}
