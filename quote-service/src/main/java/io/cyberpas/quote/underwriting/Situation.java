package io.cyberpas.quote.underwriting;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.capacity.CapacityGate;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.rating.Risk;
import io.cyberpas.quote.risk.RiskAssessment;
import io.cyberpas.quote.tariff.Tariff;
import org.jspecify.annotations.Nullable;

/**
 * All that the underwriting rules look at.
 *
 * @param risk what is to be insured
 * @param assessment its grade; null for households, which are not graded
 * @param highestLimit the highest limit asked for
 * @param product what is sold
 * @param tariff what it costs
 * @param gate what the segment still takes
 * @param otherBroker whether another broker has a quote for the same insured and an overlapping period
 * @param sanctionsHit whether a name looks like one on a sanctions list
 */
public record Situation(
        Risk risk,
        @Nullable RiskAssessment assessment,
        Money highestLimit,
        Product product,
        Tariff tariff,
        CapacityGate gate,
        boolean otherBroker,
        boolean sanctionsHit) {}
