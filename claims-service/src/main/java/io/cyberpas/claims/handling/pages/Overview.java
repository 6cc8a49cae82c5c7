package io.cyberpas.claims.handling.pages;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.StageChange;
import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.claims.claim.api.ClaimSummary;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.duty.DutyAssessment;
import io.cyberpas.claims.duty.pages.DutyRow;
import io.cyberpas.claims.extortion.ExtortionCase;
import io.cyberpas.claims.handling.StageStep;
import io.cyberpas.claims.recovery.RecoveryAssessment;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the overview of a claim shows.
 *
 * @param inside whether the reader belongs to the insurer and sees what its gates miss
 * @param facts the facts the duties were generated from, once triaged
 * @param stops what forbids paying a ransom
 * @param bench what surrounds the work: gate, clocks, sums, diary, documents
 */
public record Overview(
        ClaimView claim,
        List<StageStep> steps,
        List<UnmetCondition> unmet,
        List<StageChange> history,
        boolean inside,
        List<ClaimSummary> duplicates,
        List<DutyRow> duties,
        @Nullable DutyAssessment facts,
        @Nullable ExtortionCase extortion,
        List<UnmetCondition> stops,
        @Nullable RecoveryAssessment recovery,
        Workbench bench,
        Instant now) {

    /** Whether the claim stands in the stage of that name. */
    public boolean in(String stage) {
        return claim.stage().name().equals(stage);
    }

    public boolean isOpen() {
        return claim.stage().isOpen();
    }

    /** Whether the stage is left by a decision on its gate. */
    public boolean isWork() {
        return claim.stage().isWork();
    }

    /** Whether the triage can be made or corrected. */
    public boolean isTriaged() {
        return isOpen() && claim.stage() != ClaimStage.FIRST_NOTICE;
    }

    public int stepsDone() {
        return count(StageStep.State.DONE);
    }

    public int stepsThatApply() {
        return steps.size() - count(StageStep.State.NOT_APPLICABLE);
    }

    /** Parts without a line yet. */
    public List<CoveragePart> partsWithoutLine() {
        return Arrays.stream(CoveragePart.values())
                .filter(part -> claim.lines().stream().noneMatch(line -> line.part() == part))
                .toList();
    }

    /** Version of the demand's record, for its forms. */
    public long extortionVersion() {
        return extortion == null ? 0 : extortion.version();
    }

    private int count(StageStep.State state) {
        return (int) steps.stream().filter(each -> each.state() == state).count();
    }
}
