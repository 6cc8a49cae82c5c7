package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.claim.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reporting duty of the law, valid for awareness within [effectiveFrom, effectiveTo).
 *
 * @param code stable name, such as {@code KR_PIPA_34}
 * @param law where the law says so
 * @param addressee whom to report to
 * @param allOf traits that must all be there
 * @param anyOf traits of which one is enough; empty asks for none
 * @param noneOf traits that must not be there, because another rule holds then
 * @param minimumSubjects so many persons are as good as one of {@code anyOf}; null where numbers do not matter
 * @param start what starts the clock
 * @param clock how long it runs
 * @param zone where its days begin
 * @param source V read in the source, S secondary, R recalled, P own proposal, as in the reference data
 */
public record DutyRule(
        String code,
        Jurisdiction jurisdiction,
        Wording law,
        Wording addressee,
        Set<IncidentTrait> allOf,
        Set<IncidentTrait> anyOf,
        Set<IncidentTrait> noneOf,
        @Nullable Long minimumSubjects,
        Start start,
        DutyClock clock,
        ZoneId zone,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String source) {

    /** What starts a clock. */
    public enum Start {
        AWARENESS,
        MATERIALITY
    }

    /** Whether the duty arises from the facts. */
    boolean appliesTo(IncidentFacts facts) {
        return isEffectiveOn(LocalDate.ofInstant(facts.awareAt(), zone))
                && facts.jurisdictions().contains(jurisdiction)
                && facts.traits().containsAll(allOf)
                && noneOf.stream().noneMatch(facts.traits()::contains)
                && (isSpecific(facts) || (anyOf.isEmpty() && minimumSubjects == null));
    }

    /** When it is due; empty while its clock has not started, or where the law only says without delay. */
    Optional<Instant> dueAt(IncidentFacts facts) {
        var started = switch (start) {
            case AWARENESS -> Optional.of(facts.awareAt());
            case MATERIALITY -> Optional.ofNullable(facts.materialityFoundAt());
        };
        return started.flatMap(at -> clock.end(at, zone));
    }

    private boolean isSpecific(IncidentFacts facts) {
        return anyOf.stream().anyMatch(facts.traits()::contains)
                || (minimumSubjects != null && facts.affectedSubjects() >= minimumSubjects);
    }

    private boolean isEffectiveOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || day.isBefore(effectiveTo));
    }
}
