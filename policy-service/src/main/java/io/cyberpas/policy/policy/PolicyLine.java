package io.cyberpas.policy.policy;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import java.util.UUID;

/**
 * A policy as one line of a list.
 *
 * @param id             key of the list
 * @param aggregateLimit by the version that holds last
 * @param premium        of that version
 */
public record PolicyLine(
        UUID id,
        String number,
        String quoteNumber,
        Product product,
        String brokerage,
        String insuredName,
        CoverPeriod period,
        PolicyStatus status,
        Money aggregateLimit,
        Money premium) {}
