package io.cyberpas.policy.ledger;

/** The two sides of an account. */
public enum Side {
    DEBIT,
    CREDIT;

    /** The other one. */
    public Side opposite() {
        return this == DEBIT ? CREDIT : DEBIT;
    }
}
