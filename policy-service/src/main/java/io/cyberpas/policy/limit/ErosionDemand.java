package io.cyberpas.policy.limit;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import java.util.UUID;

/**
 * A wish to take an amount from a policy's limits.
 *
 * @param paymentId   the approved payment for which the limit is taken; the same payment takes it once only
 * @param claimNumber the claim that the payment belongs to
 * @param part        the coverage part that pays
 * @param amount      what is paid, after retention, in the currency of the policy
 */
public record ErosionDemand(UUID paymentId, String claimNumber, CoverageCode part, Money amount) {}
