package io.cyberpas.policy.billing;

import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What paying by instalments costs and when invoices are due.
 *
 * @param chargeRates         share of the premium that each plan adds
 * @param firstDueDays        days from the first invoice to its due day, which is not before cover begins
 * @param laterDueDays        days from the start of an instalment's stretch of cover to its due day
 * @param additionalDueDays   days from an invoice of additional premium to its due day
 * @param weekendMovesToMonday whether a due day on Saturday or Sunday moves
 */
public record InstalmentRules(
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Source source,
        Map<InstalmentPlan, BigDecimal> chargeRates,
        int firstDueDays,
        int laterDueDays,
        int additionalDueDays,
        boolean weekendMovesToMonday)
        implements DatedRows.Row {

    /** @throws IllegalArgumentException if a plan has no rate or anything is negative */
    public InstalmentRules {
        chargeRates = Map.copyOf(chargeRates);
        if (!chargeRates.keySet().containsAll(Arrays.asList(InstalmentPlan.values()))) {
            throw new IllegalArgumentException(version + " has no charge rate for every plan");
        }
        if (chargeRates.values().stream().anyMatch(rate -> rate.signum() < 0)
                || firstDueDays < 0
                || laterDueDays < 0
                || additionalDueDays < 0) {
            throw new IllegalArgumentException(version + " has a negative figure");
        }
    }

    /** The share of the premium that a plan adds. */
    public BigDecimal chargeRate(InstalmentPlan plan) {
        return chargeRates.getOrDefault(plan, BigDecimal.ZERO);
    }

    /** When the first instalment is due. */
    LocalDate firstDue(LocalDate issuedOn, LocalDate coverFrom) {
        LocalDate due = issuedOn.plusDays(firstDueDays);
        return workingDay(due.isBefore(coverFrom) ? coverFrom : due);
    }

    /** When a further instalment is due; never before its invoice. */
    LocalDate laterDue(LocalDate issuedOn, LocalDate start) {
        LocalDate due = start.plusDays(laterDueDays);
        return workingDay(due.isBefore(issuedOn) ? issuedOn : due);
    }

    /** When an additional premium is due. */
    LocalDate additionalDue(LocalDate issuedOn) {
        return workingDay(issuedOn.plusDays(additionalDueDays));
    }

    private LocalDate workingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend && weekendMovesToMonday ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }
}
