package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import java.util.Currency;

/**
 * Sums of a bordereau.
 *
 * @param treaty               code of the treaty
 * @param reinsurer            whose account it is
 * @param premium              ceded, without reinstatements
 * @param reinstatementPremium for layers that stand again
 * @param commission           that the reinsurer gives back
 * @param recovered            that it pays for losses
 */
public record BordereauSum(
        String treaty, String reinsurer, Money premium, Money reinstatementPremium, Money commission, Money recovered) {

    /** Nothing, to add to. */
    static BordereauSum nothing(String treaty, Currency currency) {
        Money zero = Money.zero(currency);
        return new BordereauSum(treaty, "", zero, zero, zero, zero);
    }

    /** What is owed to the reinsurer; negative where it owes. */
    public Money balance() {
        return premium.plus(reinstatementPremium).minus(commission).minus(recovered);
    }

    /** Both together, under the name of this one. */
    BordereauSum plus(BordereauSum other) {
        return new BordereauSum(
                treaty,
                reinsurer,
                premium.plus(other.premium),
                reinstatementPremium.plus(other.reinstatementPremium),
                commission.plus(other.commission),
                recovered.plus(other.recovered));
    }
}
