package io.cyberpas.claims.coverage;

import java.util.EnumSet;
import java.util.Set;

/** What becomes of a line. */
public enum CoverageOutcome {
    COVERED,
    PARTLY_COVERED,
    DENIED;

    /**
     * The outcomes that the strictest answer to any exclusion leaves open. A denial is always possible, because a
     * line may fail on its trigger or period without any exclusion.
     */
    static Set<CoverageOutcome> allowedBy(ExclusionAnswer.Answer strictest) {
        return switch (strictest) {
            case DOES_NOT_APPLY, WRITTEN_BACK -> EnumSet.allOf(CoverageOutcome.class);
            case APPLIES_IN_PART -> EnumSet.of(PARTLY_COVERED, DENIED);
            case APPLIES -> EnumSet.of(DENIED);
        };
    }
}
