package io.cyberpas.claims.experience;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How grave closed claims were, beside the curve of the tariff.
 *
 * @param currency   of all amounts
 * @param claims     closed with a payment, above their retention
 * @param limited    of these, which used a limit up: their loss may have been larger
 * @param fewest     how many a curve of one's own needs
 * @param fit        the curve of one's own; empty with too few claims, or where they tell none
 * @param distance   greatest distance between the claims and that curve, as Kolmogorov and Smirnov measure it, each among those above its
 *                   retention
 * @param tariff     the curve of the tariff; null if its rate to the currency is not known
 * @param limits     limits at which both are compared, and the one that has factor 1; null if none are set for the currency
 * @param points     what share of the claims stayed below which amount, as if there were neither retention nor limit; rising
 */
public record Severity(
        String currency,
        long claims,
        long limited,
        int fewest,
        Optional<SeverityFit> fit,
        @Nullable Double distance,
        @Nullable Lognormal tariff,
        ExperienceRules.@Nullable LimitSteps limits,
        List<Point> points) {

    /** Keeps its own copy. */
    public Severity {
        points = List.copyOf(points);
    }

    /** Whether too few claims stayed below their limit for a curve. */
    public boolean isTooFew() {
        return claims - limited < fewest;
    }

    /** A share of the claims and the amount they stay below. */
    public record Point(double share, double amount) {}
}
