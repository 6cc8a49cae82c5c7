package io.cyberpas.claims.liability;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated rule on consolation money to one person.
 *
 * @param law where the rule comes from
 * @param effectiveTo the day after the last day; null while it is in force
 * @param source how well it is attested: V read in a primary source, S secondary, R recalled, P proposal
 */
public record AwardRule(
        Jurisdiction jurisdiction,
        Kind kind,
        Money amount,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String law,
        String source) {

    /** What the amount says. */
    public enum Kind {
        /** What courts usually award; the default of a roster. */
        USUAL_AWARD,
        /** The most that the law gives without proof of the damage. */
        STATUTORY_CAP
    }

    boolean isInForce(LocalDate on) {
        return !on.isBefore(effectiveFrom) && (effectiveTo == null || on.isBefore(effectiveTo));
    }
}
