package io.cyberpas.claims.fundstransfer;

/** What was emptied. */
public enum AccountKind {
    BANK_ACCOUNT,
    PAYMENT_ACCOUNT,
    GAME_ACCOUNT,
    /** Equipment, items or other property that exists in a game or platform only. */
    VIRTUAL_ITEM
}
