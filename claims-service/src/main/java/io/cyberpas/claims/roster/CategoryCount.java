package io.cyberpas.claims.roster;

import io.cyberpas.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The victims of one category, counted.
 *
 * @param category null for those without one
 * @param all whoever is on the roster
 * @param participating those of them who say that they take part
 */
public record CategoryCount(@Nullable String category, Heads all, Heads participating) {

    /**
     * How many.
     *
     * @param withOwnAward those of them whose line names an award
     * @param ownAwards sum of those
     */
    public record Heads(long persons, long withOwnAward, Money ownAwards) {}
}
