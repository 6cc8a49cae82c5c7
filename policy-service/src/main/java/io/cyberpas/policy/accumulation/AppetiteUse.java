package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of a limit for accumulation is used.
 *
 * @param subject key of the provider, or code of the scenario
 * @param used    in won
 */
public record AppetiteUse(AppetiteRule rule, String subject, Money used) {

    private static final int DECIMALS = 4;

    /** The provider that is limited; only where the rule limits providers. */
    public Provider provider() {
        return Provider.ofKey(subject);
    }

    /** The part of the limit that is used, to four decimals; more than 1 where it is exceeded. */
    public BigDecimal usage() {
        return used.amount().divide(rule.limit(), DECIMALS, RoundingMode.HALF_UP);
    }

    /** Where it stands. */
    public AppetiteState state() {
        if (used.isGreaterThan(rule.amount())) {
            return AppetiteState.EXCEEDED;
        }
        BigDecimal warning = rule.limit().multiply(rule.warnFrom());
        return used.amount().compareTo(warning) < 0 ? AppetiteState.WITHIN : AppetiteState.NEAR;
    }

    /** Whether somebody should look at it. */
    public boolean warns() {
        return state() != AppetiteState.WITHIN;
    }
}
