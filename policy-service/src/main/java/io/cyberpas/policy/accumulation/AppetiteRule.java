package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.policy.DependencyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much accumulation the insurer is willing to bear. Dated data.
 *
 * @param kind     of the providers that it limits; null where it limits a scenario
 * @param provider that it limits; null for all of the kind that no rule names
 * @param scenario whose loss it limits; null where it limits providers
 * @param limit    in won
 * @param warnFrom the part of the limit from which on is warned, above 0 and below 1
 */
public record AppetiteRule(
        AppetiteMeasure measure,
        @Nullable DependencyKind kind,
        @Nullable String provider,
        @Nullable String scenario,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        BigDecimal limit,
        BigDecimal warnFrom,
        Source source) {

    /** Refuses a rule that limits nothing, or two things. */
    public AppetiteRule {
        boolean complete = switch (measure) {
            case EXPOSED -> kind != null && scenario == null;
            case NET_LOSS -> kind == null && provider == null && scenario != null;
        };
        if (!complete) {
            throw new IllegalArgumentException("a rule of measure %s names the wrong thing".formatted(measure));
        }
        if (limit.signum() <= 0 || warnFrom.signum() <= 0 || warnFrom.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("a limit has to be above 0, the share that warns above 0 and below 1");
        }
        if (effectiveTo != null && !effectiveFrom.isBefore(effectiveTo)) {
            throw new IllegalArgumentException("a rule ends on %s, before it begins".formatted(effectiveTo));
        }
    }

    /** Whether it holds on a day. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || day.isBefore(effectiveTo));
    }

    /** Whether both would limit the same on some day. */
    boolean collides(AppetiteRule other) {
        return measure == other.measure
                && kind == other.kind
                && Objects.equals(provider, other.provider)
                && Objects.equals(scenario, other.scenario)
                && (holdsOn(other.effectiveFrom) || other.holdsOn(effectiveFrom));
    }

    /** The limit as an amount. */
    public Money amount() {
        return Money.of(limit, ExchangeRates.WON);
    }
}
