package io.cyberpas.policy.billing;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What follows, and when, where premium is not paid.
 *
 * @param law          on which the notice of termination rests
 * @param reminderDays from the due day to the reminder
 * @param noticeDays   from the due day to the notice of termination, after the reminder
 * @param graceDays    from the notice to the lapse; at least {@value #LEAST_GRACE_DAYS}
 */
public record DunningRule(
        String version,
        String jurisdiction,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Bilingual law,
        Source source,
        Days reminderDays,
        Days noticeDays,
        Days graceDays)
        implements DatedRows.Row {

    /** No data file may give a payer less time than standard terms do. */
    static final int LEAST_GRACE_DAYS = 14;

    /** A number of days and how well it is known. */
    public record Days(int value, Source source) {}

    /** @throws IllegalArgumentException if the steps do not follow each other or the grace is too short */
    public DunningRule {
        if (reminderDays.value() < 1 || noticeDays.value() <= reminderDays.value()) {
            throw new IllegalArgumentException(version + ": the notice does not follow the reminder");
        }
        if (graceDays.value() < LEAST_GRACE_DAYS) {
            throw new IllegalArgumentException(
                    "%s: a grace of %d days is less than %d".formatted(version, graceDays.value(), LEAST_GRACE_DAYS));
        }
    }

    /** The day of the reminder for what was due on a day. */
    LocalDate reminderOn(LocalDate due) {
        return due.plusDays(reminderDays.value());
    }

    /** The day of the notice: so many days after the due day, but as long after the reminder as planned. */
    LocalDate noticeOn(LocalDate reminded) {
        return reminded.plusDays(noticeDays.value() - (long) reminderDays.value());
    }

    /** The first day without cover after a notice. */
    LocalDate lapseOn(LocalDate noticed) {
        return noticed.plusDays(graceDays.value() + 1L);
    }
}
