package io.cyberpas.quote.guidance;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;

/**
 * A point of the loss-exceedance curve.
 *
 * @param probability probability that the loss of a year is above the loss
 * @param returnPeriodYears years in which that happens once on average
 * @param loss loss of a year, before any cover
 * @param kept loss that the company keeps under the suggested cover, with the same probability
 */
public record CurvePoint(BigDecimal probability, BigDecimal returnPeriodYears, Money loss, Money kept) {}
