package io.cyberpas.policy.ledger;

import static io.cyberpas.policy.ledger.AccountKind.ASSET;
import static io.cyberpas.policy.ledger.AccountKind.EXPENSE;
import static io.cyberpas.policy.ledger.AccountKind.INCOME;
import static io.cyberpas.policy.ledger.AccountKind.LIABILITY;

/** The chart of accounts. The number orders the trial balance: 1 assets, 2 liabilities, 4 income, 5 expenses. */
public enum Account {
    /** Money at the bank. */
    BANK(1010, ASSET),
    /** What premium payers owe: premium, taxes, levies and charges, kept by policy. */
    PREMIUM_RECEIVABLE(1110, ASSET),
    /** What reinsurers owe for losses. Party: the reinsurer. */
    REINSURANCE_RECOVERABLE(1210, ASSET),

    /** Money received that is not yet set against an invoice. */
    UNALLOCATED_RECEIPTS(2010, LIABILITY),
    /** What is to be paid back to premium payers. */
    REFUNDS_PAYABLE(2020, LIABILITY),
    /** Insurance premium tax and the like, collected for the state. */
    TAX_PAYABLE(2110, LIABILITY),
    /** Levies collected for funds and schemes. */
    LEVY_PAYABLE(2120, LIABILITY),
    /** What brokers have earned and not been paid. Party: the brokerage. */
    COMMISSION_PAYABLE(2210, LIABILITY),
    /** What reinsurers have earned and not been paid. Party: the reinsurer. */
    REINSURANCE_PAYABLE(2310, LIABILITY),

    /** Premium of policies written, return premium taken off. */
    WRITTEN_PREMIUM(4010, INCOME),
    /** Charged for paying by instalments. */
    INSTALMENT_CHARGES(4020, INCOME),
    /** Commission that reinsurers pay on what is ceded. Party: the reinsurer. */
    CEDING_COMMISSION(4110, INCOME),
    /** Losses that reinsurers bear. Party: the reinsurer. */
    REINSURANCE_RECOVERIES(4120, INCOME),

    /** Commission that brokers earn. Party: the brokerage. */
    COMMISSION_EXPENSE(5010, EXPENSE),
    /** Premium that was written off as not collectable. */
    BAD_DEBT(5020, EXPENSE),
    /** Premium that is passed on to reinsurers. Party: the reinsurer. */
    CEDED_PREMIUM(5110, EXPENSE);

    private final int number;
    private final AccountKind kind;

    Account(int number, AccountKind kind) {
        this.number = number;
        this.kind = kind;
    }

    /** Number in the chart of accounts, of four digits. */
    public int number() {
        return number;
    }

    /** Asset, liability, income or expense. */
    public AccountKind kind() {
        return kind;
    }
}
