package io.cyberpas.policy.limit;

import io.cyberpas.platform.money.Money;

/**
 * How claims use a limit.
 *
 * @param code       AGGREGATE, a coverage part, or a clause
 * @param limit      the limit at its highest; for losses of a day less may have been agreed
 * @param reserved   held for payments to come
 * @param eroded     paid, less what came back
 * @param reinstated restored, all reinstatements together
 */
record LimitUse(String code, Money limit, Money reserved, Money eroded, Money reinstated) {

    /** What was paid and not yet restored. */
    Money notReinstated() {
        return eroded.minus(reinstated).max(Money.zero(eroded.currency()));
    }

    /** What counts against the limit: what is held and what was paid and not restored. */
    Money used() {
        return reserved.plus(notReinstated());
    }
}
