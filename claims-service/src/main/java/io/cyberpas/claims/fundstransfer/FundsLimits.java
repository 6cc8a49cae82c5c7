package io.cyberpas.claims.fundstransfer;

import io.cyberpas.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the limits of a person leave for one loss. Pure arithmetic.
 *
 * @param retention what the person bears of each loss
 * @param perEvent the most for one event; null for no such limit
 * @param takenOfEvent by other losses of the same event
 * @param perYear the most in the year
 * @param takenOfYear by all other losses of the year
 */
record FundsLimits(Money retention, @Nullable Money perEvent, Money takenOfEvent, Money perYear, Money takenOfYear) {

    /** What is left for this loss. */
    Money left() {
        var nothing = Money.zero(perYear.currency());
        var ofYear = perYear.minus(takenOfYear).max(nothing);
        return perEvent == null
                ? ofYear
                : ofYear.min(perEvent.minus(takenOfEvent).max(nothing));
    }

    /** What is paid of a loss: less retention, cut to what is left. */
    Money payable(Money loss) {
        return loss.minus(retention).max(Money.zero(loss.currency())).min(left());
    }

    /** What of a loss is recognised, so that after the retention the payable amount is left. */
    Money recognised(Money loss) {
        var payable = payable(loss);
        return payable.isPositive() ? payable.plus(retention) : payable;
    }
}
