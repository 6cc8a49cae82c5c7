package io.cyberpas.claims.handling;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.StageChange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One stage of the process, seen from one claim.
 *
 * @param left the decision by which it was left last, if it was
 */
public record StageStep(ClaimStage stage, State state, Optional<StageChange> left) {

    /** Where the claim stands towards the stage. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD,
        NOT_APPLICABLE
    }

    /** All stages of work in their order, and the closure. */
    public static List<StageStep> of(Claim claim) {
        return Arrays.stream(ClaimStage.values())
                .filter(each -> each != ClaimStage.REOPENED)
                .map(each -> of(claim, each))
                .toList();
    }

    private static StageStep of(Claim claim, ClaimStage stage) {
        var left = claim.stageChanges().reversed().stream()
                .filter(each -> each.from() == stage)
                .findFirst();
        return new StageStep(stage, state(claim, stage, left.isPresent()), left);
    }

    private static State state(Claim claim, ClaimStage stage, boolean wasLeft) {
        if (claim.stage() == stage) {
            return State.CURRENT;
        }
        if (!claim.applies(stage)) {
            return State.NOT_APPLICABLE;
        }
        var isBehind = claim.stage().isAtLeast(stage) || (claim.stage() == ClaimStage.REOPENED && wasLeft);
        return isBehind && stage != ClaimStage.CLOSED ? State.DONE : State.AHEAD;
    }
}
