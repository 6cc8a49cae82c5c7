package io.cyberpas.policy.billing;

import io.cyberpas.platform.money.Money;

/** How far an invoice is settled; follows from its amounts, as the column {@code state} does. */
public enum InvoiceState {
    /** Nothing is settled. */
    OPEN,
    /** Something is settled and something open. */
    PARTLY_PAID,
    /** Nothing is open; what was not credited was paid. */
    PAID,
    /** Nothing is open; some of it was written off. */
    WRITTEN_OFF,
    /** Credited as a whole, by a return premium or because another invoice took its place. */
    CANCELLED;

    static InvoiceState of(Money amount, Money open, Money credited, Money writtenOff) {
        if (open.isPositive()) {
            return open.equals(amount) ? OPEN : PARTLY_PAID;
        }
        if (credited.equals(amount)) {
            return CANCELLED;
        }
        return writtenOff.isPositive() ? WRITTEN_OFF : PAID;
    }
}
