package io.cyberpas.claims.claim;

import io.cyberpas.claims.claim.PolicyCover.PartCover;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a policy covers on the days that matter to a claim.
 *
 * @param dates the days that matter, and why
 * @param atAwareness on the day the insured became aware; its terms are the terms of the claim
 * @param onOtherDays on the days that triggers ask for beside it
 */
public record PolicyOnDays(TriggerDates dates, PolicyCover atAwareness, Map<LocalDate, PolicyCover> onOtherDays) {

    public PolicyOnDays {
        onOtherDays = Map.copyOf(onOtherDays);
    }

    /** A policy that covers the same on any day asked for. */
    public static PolicyOnDays always(PolicyCover cover, TriggerDates dates) {
        return new PolicyOnDays(dates, cover, Map.of());
    }

    /** The cover on a day; that of awareness where the day was not asked for. */
    public PolicyCover on(LocalDate day) {
        return onOtherDays.getOrDefault(day, atAwareness);
    }

    /** The terms of one coverage part, as of awareness or else of the first other day on which the policy holds it. */
    public Optional<PartCover> part(CoveragePart part) {
        return covers().flatMap(cover -> cover.part(part).stream()).findFirst();
    }

    /**
     * The terms of one coverage part.
     *
     * @throws InvalidInputException when the policy holds it on none of the days; says which parts it holds
     */
    public PartCover requirePart(CoveragePart part) {
        return part(part)
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "$.suspectedParts",
                        part + " is not insured by policy " + atAwareness.policyNumber(),
                        covers().flatMap(cover -> cover.parts().stream())
                                .map(each -> each.part().name())
                                .distinct()
                                .collect(Collectors.joining(", ")))));
    }

    private Stream<PolicyCover> covers() {
        return Stream.concat(
                Stream.of(atAwareness),
                onOtherDays.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                        .map(Map.Entry::getValue));
    }
}
