package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts from which the clocks are generated, as they are judged at the time.
 *
 * @param awareAt when the insured became aware
 * @param materialityFoundAt when the insured found the incident material, where that starts a clock
 * @param affectedSubjects persons whose data are concerned, in all and at a careful estimate
 * @param subjectsByJurisdiction of these, who lives where; a place left out counts with all of them, to be careful
 * @param subjectsByKind of these, whose data of a kind are concerned
 */
public record IncidentFacts(
        Instant awareAt,
        @Nullable Instant materialityFoundAt,
        Set<Jurisdiction> jurisdictions,
        Set<IncidentTrait> traits,
        long affectedSubjects,
        Map<Jurisdiction, Long> subjectsByJurisdiction,
        Map<IncidentTrait, Long> subjectsByKind) {

    public IncidentFacts {
        jurisdictions = Set.copyOf(jurisdictions);
        traits = Set.copyOf(traits);
        subjectsByJurisdiction = Map.copyOf(subjectsByJurisdiction);
        subjectsByKind = Map.copyOf(subjectsByKind);
    }

    /** Facts without particulars of places and kinds. */
    public IncidentFacts(
            Instant awareAt,
            @Nullable Instant materialityFoundAt,
            Set<Jurisdiction> jurisdictions,
            Set<IncidentTrait> traits,
            long affectedSubjects) {
        this(awareAt, materialityFoundAt, jurisdictions, traits, affectedSubjects, Map.of(), Map.of());
    }

    /** @throws InvalidInputException when the particulars contradict the whole */
    void requireConsistent() {
        subjectsByJurisdiction.forEach((place, number) -> {
            if (number < 0 || number > affectedSubjects || !jurisdictions.contains(place)) {
                throw new InvalidInputException(new FieldProblem(
                        "$.subjectsByJurisdiction." + place,
                        "is not a part of those affected, or the jurisdiction is not named",
                        "0 to " + affectedSubjects));
            }
        });
        subjectsByKind.forEach((kind, number) -> {
            if (number < 0 || number > affectedSubjects || kind.group() != IncidentTrait.Group.DATA) {
                throw new InvalidInputException(new FieldProblem(
                        "$.subjectsByKind." + kind,
                        "is not a kind of data, or more than those affected",
                        "0 to " + affectedSubjects));
            }
        });
    }

    /** How many count under the law of a place. */
    public long subjectsIn(Jurisdiction jurisdiction) {
        return subjectsByJurisdiction.getOrDefault(jurisdiction, affectedSubjects);
    }

    /** The same with another number of persons; who lives where is told anew where there is one place only. */
    IncidentFacts withSubjects(long number) {
        var byPlace = jurisdictions.size() == 1 || number < affectedSubjects
                ? Map.<Jurisdiction, Long>of()
                : subjectsByJurisdiction;
        var byKind = number < affectedSubjects ? Map.<IncidentTrait, Long>of() : subjectsByKind;
        return new IncidentFacts(awareAt, materialityFoundAt, jurisdictions, traits, number, byPlace, byKind);
    }
}
