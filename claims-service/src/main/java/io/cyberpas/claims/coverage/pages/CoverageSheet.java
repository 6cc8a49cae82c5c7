package io.cyberpas.claims.coverage.pages;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.coverage.CoverReview;
import io.cyberpas.claims.coverage.CoverageDecision;
import io.cyberpas.claims.coverage.CoverageProposal;
import io.cyberpas.claims.coverage.Exclusion;
import io.cyberpas.claims.document.ClaimDocument;
import io.cyberpas.claims.document.PaperSubject;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the coverage page of a claim shows.
 *
 * @param sent letters on the cover that are kept, the last first
 * @param letters on what of the cover a letter can be printed now
 * @param reportReference the accepted forensic report; without it nothing can be decided
 * @param mayDecide whether the claim stands in a stage in which cover is decided
 */
public record CoverageSheet(
        ClaimView claim,
        List<Line> lines,
        List<CoverReview> reviews,
        List<Exclusion> exclusions,
        List<CoverageDecision> decisions,
        List<CoverageProposal> proposals,
        List<ClaimDocument> sent,
        List<PaperSubject> letters,
        @Nullable String reportReference,
        boolean mayDecide) {

    /** A line with the decision that counts. */
    public record Line(
            CoveragePart part,
            Money limit,
            Money assessed,
            @Nullable CoverageDecision decision) {}

    /** The exclusion of a code; null for one that is no longer in force on the day of awareness. */
    public @Nullable Exclusion exclusion(String code) {
        return exclusions.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** What was asked below the exclusion; its code where nobody asks it any more. */
    public Bilingual particular(String exclusion, String particular) {
        var asked = exclusion(exclusion);
        return (asked == null ? List.<Exclusion.Particular>of() : asked.particulars())
                .stream()
                        .filter(each -> each.code().equals(particular))
                        .map(Exclusion.Particular::label)
                        .findFirst()
                        .orElse(new Bilingual(particular, particular));
    }

    public boolean isOpen() {
        return claim.stage().isOpen();
    }

    /** Whether somebody who handles claims may add a review. */
    public boolean isReviewedBy(boolean handles) {
        return handles && isOpen();
    }
}
