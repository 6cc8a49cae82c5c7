package io.cyberpas.quote.compulsory;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.Source;

/**
 * How much an obliged body has to insure.
 *
 * @param minimum what insurance, mutual aid and reserve have to reach together
 * @param source where the minimum was read
 * @param mutualAid what of the mutual aid counts
 * @param reserve what of the reserve counts
 * @param remaining what is left to insure; nothing where mutual aid and reserve suffice
 */
public record Requirement(Money minimum, Source source, Money mutualAid, Money reserve, Money remaining) {

    static Requirement of(Money minimum, Source source, Money mutualAid, Money reserve) {
        Money remaining = minimum.minus(mutualAid).minus(reserve).max(Money.zero(minimum.currency()));
        return new Requirement(minimum, source, mutualAid, reserve, remaining);
    }
}
