package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;

/**
 * How much of a layer has been used up.
 *
 * @param losses               how many losses it pays
 * @param recovered            what it pays for them
 * @param remaining            what is left of its limit and reinstatements
 * @param reinstatementPremium what its reinstatements have cost
 */
public record LayerUse(long losses, Money recovered, Money remaining, Money reinstatementPremium) {}
