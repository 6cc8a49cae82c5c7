package io.cyberpas.policy.limit;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitClause;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The limits that a policy agrees for losses of some days.
 *
 * @param from      the first day of loss for which they hold
 * @param to        the first day for which they no longer hold
 * @param aggregate the most that is paid in a year under all parts together
 * @param parts     the most that is paid in a year under each part; parts that are not named are not insured
 * @param clauses   further limits: per event, shared, sublimits
 */
public record LimitTerms(
        LocalDate from, LocalDate to, Money aggregate, Map<CoverageCode, Money> parts, List<LimitClause> clauses) {

    /** Keeps parts and clauses from being changed; refuses a span of no days. */
    public LimitTerms {
        parts = Map.copyOf(parts);
        clauses = List.copyOf(clauses);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Limits from %s to %s hold on no day".formatted(from, to));
        }
    }

    /** Whether they hold for a loss of the day. */
    public boolean holdOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
