package io.cyberpas.policy.ledger;

/** What is booked. Within a kind a reference is booked once. */
public enum BookingKind {
    /** Premium of a policy transaction with its taxes and levies. Reference: the transaction's id. */
    PREMIUM,
    /** Charge for paying by instalments. */
    INSTALMENT_CHARGE,
    /** Money credited to the bank account. */
    RECEIPT,
    /** A receipt set against an invoice. */
    ALLOCATION,
    /** An allocation taken back. */
    ALLOCATION_REVERSAL,
    /** What had been paid for a premium that was returned. */
    REFUND,
    /** A refund paid out. */
    REFUND_PAYMENT,
    /** A receivable given up. */
    WRITE_OFF,
    /** Commission earned or returned. Reference: the commission entry's id. */
    COMMISSION,
    /** Commission paid to a brokerage. */
    COMMISSION_PAYMENT,
    /** Premium ceded to reinsurers and their commission. */
    CESSION,
    /** Loss recovered from reinsurers. */
    REINSURANCE_RECOVERY,
    /** Balance settled with a reinsurer. */
    REINSURANCE_SETTLEMENT
}
