package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;

/**
 * By how much a loss changed what a reinsurer pays, and what it gets for reinstating its layer.
 *
 * @param policyNumber         empty where the layer answers for all policies of the event
 * @param recovered            negative where it goes back
 * @param reinstatementPremium negative where it goes back
 */
record RecoveryLine(
        Treaty treaty,
        String reinsurer,
        String event,
        String policyNumber,
        Money recovered,
        Money reinstatementPremium) {}
