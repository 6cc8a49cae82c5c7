package io.cyberpas.claims.proceeding;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time that runs by law.
 *
 * @param start the state of the proceeding that starts it
 * @param days days after the one on which it started
 * @param silence what the law makes of the proceeding when it passes unanswered; null where that is nothing by itself
 */
public record PeriodRule(
        Jurisdiction jurisdiction,
        ProceedingKind kind,
        ProceedingStatus start,
        DeadlineKind deadline,
        int days,
        @Nullable ProceedingStatus silence,
        Bilingual law,
        Source source,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo)
        implements DatedRows.Row {

    public PeriodRule {
        if (days < 1) {
            throw new IllegalArgumentException(deadline + " of " + days + " days");
        }
        if (silence != null && !start.successors(kind).contains(silence)) {
            throw new IllegalArgumentException(kind + " cannot come from " + start + " to " + silence);
        }
    }
}
