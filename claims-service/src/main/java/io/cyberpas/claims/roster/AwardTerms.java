package io.cyberpas.claims.roster;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By what the victims of a demand are awarded something: their own award where their line names one, else that of their category, else the
 * one per head.
 *
 * @param perHead for everybody for whom nothing else is said
 * @param byCategory for victims of a category
 * @param participationPercent the share that is expected to take part, 0 to 100; null where each line says so
 */
public record AwardTerms(
        Money perHead,
        SortedMap<String, Money> byCategory,
        @Nullable BigDecimal participationPercent) {

    /** Keeps its own copy. */
    public AwardTerms {
        byCategory = new TreeMap<>(byCategory);
    }

    /** The same for everybody. */
    public static AwardTerms perHead(Money amount) {
        return new AwardTerms(amount, new TreeMap<>(Map.of()), null);
    }

    /** What somebody of the category is awarded who has no award of their own. */
    Money of(@Nullable String category) {
        Money amount = category == null ? null : byCategory.get(category);
        return amount == null ? perHead : amount;
    }
}
