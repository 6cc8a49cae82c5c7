package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import io.cyberpas.policy.policy.DependencyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that hits many policies at once, for some time of the insurer's thinking about it. Dated data.
 *
 * @param code          stable code; several editions of one scenario share it
 * @param hits          what fails, one provider at a time; null where the event hits whatever insureds depend on
 * @param durationHours how long it fails; null where that does not matter
 * @param effectiveFrom first day on which it is reckoned with
 * @param effectiveTo   first day on which it no longer is; null while no end is known
 * @param damage        by coverage part; a part that is not named pays nothing
 */
public record Scenario(
        String code,
        Bilingual name,
        Bilingual description,
        @Nullable DependencyKind hits,
        @Nullable Integer durationHours,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Source source,
        List<Damage> damage) {

    /** Refuses a scenario that contradicts itself. */
    public Scenario {
        damage = List.copyOf(damage);
        if (damage.isEmpty() || new HashSet<>(damage.stream().map(Damage::part).toList()).size() < damage.size()) {
            throw new IllegalArgumentException(code + " has no damage, or a coverage part twice");
        }
        if (hits == null && damage.stream().anyMatch(part -> part.dependent().signum() != 0)) {
            throw new IllegalArgumentException(code + " hits nobody's dependency, yet has damage to dependents");
        }
        if (durationHours != null && durationHours < 1) {
            throw new IllegalArgumentException(code + " does not last an hour");
        }
        if (effectiveTo != null && !effectiveFrom.isBefore(effectiveTo)) {
            throw new IllegalArgumentException("%s ends on %s, before it begins".formatted(code, effectiveTo));
        }
    }

    /** Whether it is reckoned with on a day. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || day.isBefore(effectiveTo));
    }

    /** Whether both are reckoned with on some day. */
    boolean overlaps(Scenario another) {
        return holdsOn(another.effectiveFrom) || another.holdsOn(effectiveFrom);
    }

    /** Whether it costs something where the insured does not depend on what fails. */
    boolean hitsOthers() {
        return damage.stream().map(Damage::other).anyMatch(ratio -> ratio.compareTo(BigDecimal.ZERO) > 0);
    }
}
