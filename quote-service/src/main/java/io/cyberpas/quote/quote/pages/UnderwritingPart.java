package io.cyberpas.quote.quote.pages;

import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.ReleasePreview;
import io.cyberpas.quote.quote.UnderwritingFile.ProposedRelease;
import io.cyberpas.quote.sanctions.SanctionsHit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a quote only the insurer's people see.
 *
 * @param others quotes of other brokers for the same insured and an overlapping period
 * @param mayAnswerClearance whether the reader may say now which broker goes on
 * @param hits what sanctions screening has found, newest first
 * @param release what the reader must judge to release the referral; null if the reader may not
 * @param waiting a release that waits for a second person, if there is one
 */
public record UnderwritingPart(
        List<Quote> others,
        boolean mayAnswerClearance,
        List<SanctionsHit> hits,
        @Nullable ReleaseForm release,
        @Nullable WaitingRelease waiting) {

    /**
     * A release that waits for a second person.
     *
     * @param proposed what was proposed by whom
     * @param preview what it would do
     * @param mayDecide whether the reader may approve it or turn it down
     * @param own whether the reader is who proposed it
     */
    public record WaitingRelease(ProposedRelease proposed, ReleasePreview preview, boolean mayDecide, boolean own) {}
}
