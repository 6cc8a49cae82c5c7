package io.cyberpas.claims.experience;

import io.cyberpas.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Claims of one industry or cause. Amounts are left out where fewer claims than the smallest group of the pool stand behind them.
 *
 * @param key        industry or cause
 * @param claims     since when claims are kept, closed or not
 * @param thisYear   of which the accident lies in the last four quarters
 * @param withCost   for which anything is or was expected to be paid
 * @param mean       cost of those, on average; null if hidden
 */
public record FrequencyLine(
        String key,
        long claims,
        long thisYear,
        long withCost,
        @Nullable Money mean,
        @Nullable Money median,
        @Nullable Money ninetieth) {}
