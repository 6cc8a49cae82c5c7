package io.cyberpas.policy.limit;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitClause;
import org.jspecify.annotations.Nullable;

/**
 * Where a limit stands for losses of a day.
 *
 * @param clause             which demands count against it; of the aggregate and the parts as of any other
 * @param event              the event; null for a limit of the year, and for a limit per event as every new event finds it
 * @param limit              what was agreed for losses of the day
 * @param reserved           held for payments to come
 * @param eroded             paid, less what came back
 * @param reinstated         restored, all reinstatements together
 * @param available          what is left
 * @param reinstatementsLeft how often it can still be restored
 */
public record LimitStanding(
        LimitClause clause,
        @Nullable String event,
        Money limit,
        Money reserved,
        Money eroded,
        Money reinstated,
        Money available,
        int reinstatementsLeft) {

    /** Its name: AGGREGATE, a coverage part, or a clause. */
    public String code() {
        return clause.code();
    }

    /** Whether it is the annual aggregate limit of the policy. */
    public boolean isAggregate() {
        return AgreedLimits.AGGREGATE.equals(code());
    }

    /** The coverage part, if it is the annual limit of one. */
    public @Nullable CoverageCode part() {
        return AgreedLimits.isAnnual(code()) && !isAggregate() ? CoverageCode.valueOf(code()) : null;
    }

    /** Whether claims have taken something that can be restored. */
    public boolean isReinstatable() {
        return reinstatementsLeft > 0 && eroded.isGreaterThan(reinstated);
    }
}
