package io.cyberpas.claims.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On which facts a duty arises.
 *
 * @param allOf traits that must all be there
 * @param anyOf traits of which one is enough; empty asks for none
 * @param noneOf traits that must not be there, because another rule holds then
 * @param minimumPersons so many persons are as good as one of {@code anyOf}; null where numbers do not matter
 */
public record DutyCondition(
        Set<IncidentTrait> allOf,
        Set<IncidentTrait> anyOf,
        Set<IncidentTrait> noneOf,
        @Nullable Long minimumPersons) {

    public DutyCondition {
        allOf = Set.copyOf(allOf);
        anyOf = Set.copyOf(anyOf);
        noneOf = Set.copyOf(noneOf);
    }

    /** One condition and whether the facts meet it, the answer to why a duty arises or does not. */
    public record Ground(
            Kind kind, List<IncidentTrait> traits, @Nullable Long number, boolean holds) {

        public Ground {
            traits = List.copyOf(traits);
        }

        /** What is asked. */
        public enum Kind {
            /** The rule is in force on the day of awareness. */
            IN_FORCE,
            /** The law of the place applies. */
            JURISDICTION,
            /** The trait is there. */
            TRAIT,
            /** One of the traits, or so many persons. */
            ONE_OF,
            /** The trait is not there. */
            NOT_TRAIT
        }
    }

    List<Ground> grounds(IncidentFacts facts, long persons) {
        var grounds = new ArrayList<Ground>();
        ordered(allOf)
                .forEach(trait -> grounds.add(new Ground(
                        Ground.Kind.TRAIT, List.of(trait), null, facts.traits().contains(trait))));
        if (!anyOf.isEmpty() || minimumPersons != null) {
            var holds = anyOf.stream().anyMatch(facts.traits()::contains)
                    || minimumPersons != null && persons >= minimumPersons;
            grounds.add(new Ground(Ground.Kind.ONE_OF, ordered(anyOf), minimumPersons, holds));
        }
        ordered(noneOf)
                .forEach(trait -> grounds.add(new Ground(
                        Ground.Kind.NOT_TRAIT,
                        List.of(trait),
                        null,
                        !facts.traits().contains(trait))));
        return grounds;
    }

    private static List<IncidentTrait> ordered(Set<IncidentTrait> traits) {
        return traits.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
