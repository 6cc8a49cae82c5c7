package io.cyberpas.claims.claim;

import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the insurer holds to at the first notice, for as long as it holds to it.
 *
 * @param duplicateDays days between two awarenesses under one policy within which they may be of one incident
 * @param mostDuplicates how many likely duplicates are looked at, the likeliest first
 * @param eventMarginDays days around the time of an event within which a loss may still come of it
 * @param linkDays days for which a link of the insured takes notices where nothing else is said
 * @param mostLinkDays most days that can be asked for
 * @param noticesPerLink how many losses one link takes
 */
public record NoticeRule(
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        int duplicateDays,
        int mostDuplicates,
        int eventMarginDays,
        int linkDays,
        int mostLinkDays,
        int noticesPerLink,
        Source source)
        implements DatedRows.Row {

    /** The span of {@link #duplicateDays}. */
    public Duration duplicateSpan() {
        return Duration.ofDays(duplicateDays);
    }
}
