package io.cyberpas.claims.quantum;

import io.cyberpas.platform.money.Money;

/**
 * What somebody else than the insurer holds to be due of an invoice.
 *
 * @param due at most what is claimed
 */
public record ProposedCost(Invoice invoice, Money due, String reason) {

    public ProposedCost {
        reason = reason.strip();
    }
}
