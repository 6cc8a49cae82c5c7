package io.cyberpas.claims.claim;

import java.util.List;

/**
 * What one feature has to say about leaving a stage. Features implement it as CDI beans; several beans may
 * speak for one stage, and the stage is left when none of them names anything unmet.
 */
public interface StageGate {

    /** The stage the feature speaks for. */
    ClaimStage stage();

    /** Everything that does not hold yet, in the order of {@link GateCondition}; empty when the gate may open. */
    List<UnmetCondition> unmet(Claim claim);
}
