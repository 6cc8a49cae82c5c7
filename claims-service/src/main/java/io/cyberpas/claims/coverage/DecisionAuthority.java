package io.cyberpas.claims.coverage;

import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who decides on cover in some currencies, by what all lines of a claim are granted together.
 *
 * @param levels by rising amount
 */
public record DecisionAuthority(
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Source source,
        Set<String> currencies,
        List<Level> levels)
        implements DatedRows.Row {

    public DecisionAuthority {
        currencies = Set.copyOf(currencies);
        levels = List.copyOf(levels);
    }

    /**
     * What holds up to an amount.
     *
     * @param upTo the last amount it holds for, before retention; null for any
     * @param decidedBy roles of which the decider has one
     * @param confirmedBy roles of which a second person has one; empty asks for none
     */
    public record Level(@Nullable BigDecimal upTo, Set<String> decidedBy, Set<String> confirmedBy) {

        public Level {
            decidedBy = Set.copyOf(decidedBy);
            confirmedBy = Set.copyOf(confirmedBy);
        }

        boolean covers(Money total) {
            return upTo == null || total.amount().compareTo(upTo) <= 0;
        }

        /** Whether it counts only once a second person confirmed it. */
        public boolean needsConfirmation() {
            return !confirmedBy.isEmpty();
        }
    }
}
