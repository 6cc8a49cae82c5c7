package io.cyberpas.policy.ledger;

/** What an account counts, and thereby on which side it grows. */
public enum AccountKind {
    ASSET(Side.DEBIT),
    LIABILITY(Side.CREDIT),
    INCOME(Side.CREDIT),
    EXPENSE(Side.DEBIT);

    private final Side grows;

    AccountKind(Side grows) {
        this.grows = grows;
    }

    /** The side that makes the account's balance larger. */
    public Side grows() {
        return grows;
    }
}
