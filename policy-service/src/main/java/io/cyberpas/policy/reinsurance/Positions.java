package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of losses so far. Whoever adds to a sum keeps it until the transaction ends: who comes next waits. Sums are
 * added in one order by all: claim, risk, events; then treaties are held.
 */
interface Positions {

    /**
     * All that a claim has cost.
     *
     * @param sumInsured as fixed by the claim's first payment, so that later changes of the policy do not touch the claim
     * @param gross      after this payment
     */
    record ClaimPosition(Money sumInsured, Money gross) {}

    /**
     * What layers look at.
     *
     * @param firstOn  the earliest day of loss
     * @param retained what the treaties before have left
     */
    record Subject(LocalDate firstOn, Money retained) {}

    /** Adds a payment to its claim. */
    ClaimPosition addToClaim(ReinsuredLoss loss);

    /** Adds to what a policy retains of an event. A day is given with losses, not with what comes back. */
    Subject addToRisk(ReinsuredLoss.Risk risk, @Nullable LocalDate lossOn, Money retained, LocalDate orElse);

    /** Adds to what a treaty's policies retain of an event. A day is given with losses, not with what comes back. */
    Subject addToEvent(String treaty, String event, @Nullable LocalDate lossOn, Money retained, LocalDate orElse);

    /** The policy as the event hits it. */
    ReinsuredLoss.Risk risk(String policyNumber, String event);

    /** Until the transaction ends nobody else settles under this treaty. */
    void hold(Treaty treaty);

    /** All losses that reach a treaty's layer. */
    List<LayerPosition> layers(Treaty treaty);

    /** Keeps where a layer stands with a loss. */
    void keep(Treaty treaty, LayerPosition position);
}
