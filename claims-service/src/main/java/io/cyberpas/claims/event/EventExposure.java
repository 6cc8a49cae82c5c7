package io.cyberpas.claims.event;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.money.Money;

/**
 * What the claims of an event expose under one coverage part, in one currency.
 *
 * @param lines claims with a line of this part
 * @param limit the limits of those lines together: the most that could be paid
 */
public record EventExposure(CoveragePart part, int lines, Money limit) {}
