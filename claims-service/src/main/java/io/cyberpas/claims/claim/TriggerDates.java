package io.cyberpas.claims.claim;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days by which triggers are judged, in the business zone.
 *
 * @param awareOn when the insured became aware: what counts as discovery
 * @param occurredFrom first day of the incident or of the wrongful act; null while it is not known
 * @param occurredTo its last day; the first one where it is not known to have lasted
 * @param claimMadeOn when the first demand of a third party reached the insured
 */
public record TriggerDates(
        LocalDate awareOn,
        @Nullable LocalDate occurredFrom,
        @Nullable LocalDate occurredTo,
        LocalDate claimMadeOn) {

    /**
     * The days as they were told; the first demand counts as made on the day of awareness where none is told.
     *
     * @throws InvalidInputException naming a day that lies in the future, or an end before or without its beginning
     */
    public static TriggerDates of(
            Instant awareAt,
            @Nullable LocalDate occurredOn,
            @Nullable LocalDate occurredUntil,
            @Nullable LocalDate claimMadeOn,
            Instant now,
            ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        var problems = new ArrayList<FieldProblem>();
        if (awareAt.isAfter(now)) {
            problems.add(new FieldProblem("$.awareAt", "lies in the future", "up to " + now));
        }
        past("$.occurredOn", occurredOn, today, problems);
        past("$.occurredUntil", occurredUntil, today, problems);
        past("$.claimMadeOn", claimMadeOn, today, problems);
        if (occurredUntil != null && (occurredOn == null || occurredUntil.isBefore(occurredOn))) {
            var allowed = occurredOn == null ? "together with occurredOn" : "from " + occurredOn;
            problems.add(new FieldProblem("$.occurredUntil", "has no beginning before it", allowed));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return known(LocalDate.ofInstant(awareAt, zone), occurredOn, occurredUntil, claimMadeOn);
    }

    /** Days that were found right before. */
    static TriggerDates known(
            LocalDate awareOn,
            @Nullable LocalDate occurredOn,
            @Nullable LocalDate occurredUntil,
            @Nullable LocalDate claimMadeOn) {
        return new TriggerDates(
                awareOn,
                occurredOn,
                occurredUntil == null ? occurredOn : occurredUntil,
                claimMadeOn == null ? awareOn : claimMadeOn);
    }

    private static void past(String path, @Nullable LocalDate day, LocalDate today, List<FieldProblem> problems) {
        if (day != null && day.isAfter(today)) {
            problems.add(new FieldProblem(path, "lies in the future", "up to " + today));
        }
    }
}
