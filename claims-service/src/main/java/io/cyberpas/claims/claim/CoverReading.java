package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.UnavailableException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Asks for the cover of a policy on all days that the triggers of some parts ask for, and on no others; nor on a day of which the answer
 * for another one speaks.
 */
public final class CoverReading {

    private CoverReading() {}

    /**
     * The policy on those days; empty when there is none of that number. Never within a database transaction.
     *
     * @throws UnavailableException when the policy service does not answer
     */
    public static Optional<PolicyOnDays> read(
            PolicyCovers covers, String policyNumber, TriggerDates dates, Collection<CoveragePart> parts, Actor actor) {
        return covers.find(policyNumber, dates.awareOn(), actor).map(aware -> {
            Map<LocalDate, PolicyCover> others = new TreeMap<>();
            for (LocalDate day : daysBeside(aware, dates, parts)) {
                others.values().stream()
                        .filter(cover -> cover.isSameOn(day))
                        .findFirst()
                        .or(() -> covers.find(policyNumber, day, actor))
                        .ifPresent(cover -> others.put(day, cover));
            }
            return new PolicyOnDays(dates, aware, others);
        });
    }

    private static SortedSet<LocalDate> daysBeside(
            PolicyCover aware, TriggerDates dates, Collection<CoveragePart> parts) {
        var triggers = EnumSet.noneOf(Trigger.class);
        SortedSet<LocalDate> days = new TreeSet<>();
        for (CoveragePart part : parts) {
            aware.part(part).ifPresentOrElse(terms -> triggers.add(terms.trigger()), () -> {
                triggers.addAll(Set.of(Trigger.values()));
                lastOfCover(aware).ifPresent(days::add);
            });
        }
        if (triggers.contains(Trigger.CLAIMS_MADE)) {
            days.add(dates.claimMadeOn());
        }
        if (triggers.contains(Trigger.OCCURRENCE)) {
            Optional.ofNullable(dates.occurredFrom()).ifPresent(days::add);
            Optional.ofNullable(dates.occurredTo()).ifPresent(days::add);
        }
        days.remove(dates.awareOn());
        days.removeIf(aware::isSameOn);
        return days;
    }

    /** In extended reporting only parts of claims made are told; the others are known of the last day of cover. */
    private static Optional<LocalDate> lastOfCover(PolicyCover aware) {
        return Optional.ofNullable(aware.actsBefore()).map(day -> day.minusDays(1));
    }
}
