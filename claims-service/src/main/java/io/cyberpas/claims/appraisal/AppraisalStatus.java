package io.cyberpas.claims.appraisal;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a proposal of quantum.
 *
 * <pre>
 * SUBMITTED → TAKEN_OVER   it became the assessment of a handler
 *           → RETURNED     with a reason; the accountant submits another one
 * </pre>
 */
public enum AppraisalStatus {
    SUBMITTED,
    TAKEN_OVER,
    RETURNED;

    /** The states that may follow this one. */
    public Set<AppraisalStatus> successors() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(TAKEN_OVER, RETURNED);
            case TAKEN_OVER, RETURNED -> EnumSet.noneOf(AppraisalStatus.class);
        };
    }
}
