package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;

/**
 * What a reinsurer bears of a claim under a coverage part.
 *
 * @param loss      what was paid under the part and did not come back
 * @param recovered by how much these payments changed what the reinsurer pays, layers per event included
 */
public record CededLoss(
        String treaty, TreatyKind kind, String reinsurer, CoverageCode part, Money loss, Money recovered) {}
