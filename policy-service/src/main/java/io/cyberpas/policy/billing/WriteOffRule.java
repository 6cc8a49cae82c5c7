package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much one person may write off of an invoice.
 *
 * @param alone by role and currency; what is not named takes a second person
 */
public record WriteOffRule(
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Source source,
        Map<String, Map<String, BigDecimal>> alone)
        implements DatedRows.Row {

    /** Keeps its own copy. */
    public WriteOffRule {
        alone = Map.copyOf(alone);
    }

    /** Whether the actor may write that much off without anybody else. */
    boolean allowsAlone(Actor actor, Money amount) {
        return actor.roles().stream()
                .map(role -> alone.getOrDefault(role, Map.of())
                        .getOrDefault(amount.currency().getCurrencyCode(), BigDecimal.ZERO))
                .anyMatch(most -> amount.amount().compareTo(most) <= 0);
    }
}
