package io.cyberpas.policy.billing;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Splits amounts so that the shares add up to them exactly, in every currency. */
final class Apportionment {

    private Apportionment() {}

    /** Equal shares; the first bears what cannot be split. */
    static List<Money> evenly(Money total, int shares) {
        Money share = Money.rounded(
                total.amount().divide(BigDecimal.valueOf(shares), 6, RoundingMode.DOWN),
                total.currency(),
                RoundingMode.DOWN);
        Money first = total;
        for (int i = 1; i < shares; i++) {
            first = first.minus(share);
        }
        List<Money> all = new ArrayList<>(List.of(first));
        for (int i = 1; i < shares; i++) {
            all.add(share);
        }
        return all;
    }

    /** Shares by weight, which must not add up to nothing; rounding is carried on, so that no share is off by more than one unit. */
    static List<Money> byWeight(Money total, List<BigDecimal> weights) {
        BigDecimal whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Money> shares = new ArrayList<>();
        BigDecimal weighed = BigDecimal.ZERO;
        Money given = Money.zero(total.currency());
        for (BigDecimal weight : weights) {
            weighed = weighed.add(weight);
            Money upToHere = Money.rounded(
                    total.amount().multiply(weighed).divide(whole, 6, RoundingMode.HALF_UP),
                    total.currency(),
                    RoundingMode.HALF_UP);
            shares.add(upToHere.minus(given));
            given = upToHere;
        }
        return shares;
    }
}
