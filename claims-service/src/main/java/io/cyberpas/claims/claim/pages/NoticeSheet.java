package io.cyberpas.claims.claim.pages;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.DateCorrection;
import io.cyberpas.claims.claim.DoubtConfirmation;
import io.cyberpas.claims.claim.TriggerDates;
import io.cyberpas.claims.claim.api.ClaimSummary;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.claim.api.DuplicateView;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of a notice shows.
 *
 * @param dates the days by which the lines are matched
 * @param inside whether the reader belongs to the insurer
 * @param atNotice whether the first gate is still before the claim
 * @param sameEvent other claims of the loss event, the newest ones
 */
public record NoticeSheet(
        ClaimView claim,
        TriggerDates dates,
        @Nullable DateCorrection correction,
        @Nullable DoubtConfirmation confirmation,
        boolean inside,
        boolean atNotice,
        List<DuplicateView> duplicates,
        List<String> reviewed,
        List<ClaimSummary> sameEvent) {

    static NoticeSheet of(
            Claim claim,
            ClaimView view,
            boolean inside,
            List<DuplicateView> duplicates,
            List<ClaimSummary> sameEvent,
            ZoneId zone) {
        return new NoticeSheet(
                view,
                claim.triggerDates(zone),
                claim.dateCorrection().orElse(null),
                claim.doubtConfirmation().orElse(null),
                inside,
                claim.stage() == ClaimStage.FIRST_NOTICE,
                duplicates,
                claim.reviewedDuplicates(),
                sameEvent);
    }

    /** Whether a likely duplicate has not been looked at. */
    public boolean isUnreviewed() {
        return duplicates.stream().anyMatch(each -> !reviewed.contains(each.number()));
    }
}
