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

    /**
     * References of what the feature holds its part of the gate to rest on, such as reports, receipts and letters: kept with the decision
     * to leave the stage, beside what people name.
     */
    default List<String> evidence(Claim claim) {
        return List.of();
    }
}
