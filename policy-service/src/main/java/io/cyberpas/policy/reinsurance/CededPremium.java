package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a reinsurer gets of premium, and gives back of it.
 *
 * @param byPart     the premium by coverage part
 * @param commission what is given back
 */
record CededPremium(Map<CoverageCode, Money> byPart, Money commission) {

    /** Keeps its own copy, in the order of the parts. */
    CededPremium {
        byPart = byPart.isEmpty() ? Map.of() : new EnumMap<>(byPart);
    }

    /** The premium of all parts. */
    Money premium() {
        return byPart.values().stream().reduce(Money.zero(commission.currency()), Money::plus);
    }

    /** What is missing from the other to this; parts that do not change are left out. */
    CededPremium minus(CededPremium other) {
        Set<CoverageCode> parts = EnumSet.noneOf(CoverageCode.class);
        parts.addAll(byPart.keySet());
        parts.addAll(other.byPart.keySet());
        Money nothing = Money.zero(commission.currency());
        Map<CoverageCode, Money> difference = new EnumMap<>(CoverageCode.class);
        for (CoverageCode part : parts) {
            Money missing = byPart.getOrDefault(part, nothing).minus(other.byPart.getOrDefault(part, nothing));
            if (!missing.isZero()) {
                difference.put(part, missing);
            }
        }
        return new CededPremium(difference, commission.minus(other.commission));
    }

    /** Whether there is nothing in it. */
    boolean isNothing() {
        return byPart.isEmpty() && commission.isZero();
    }
}
