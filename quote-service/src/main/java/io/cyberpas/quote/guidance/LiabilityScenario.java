package io.cyberpas.quote.guidance;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;

/**
 * What an incident costs in damages if that many claim.
 *
 * @param participation share of the data subjects who claim
 * @param probability how likely that share is
 * @param liability damages of all who claim
 */
public record LiabilityScenario(BigDecimal participation, BigDecimal probability, Money liability) {}
