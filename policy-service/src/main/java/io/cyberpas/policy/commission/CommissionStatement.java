package io.cyberpas.policy.commission;

import io.cyberpas.platform.money.Money;
import java.time.YearMonth;

/**
 * What a brokerage earned and was paid in a month, in one currency.
 *
 * @param closed   whether the month is over, so that the statement can not change any more
 * @param opening  balance before the month; negative where more was returned than earned, which is carried forward
 * @param earned   commission earned in the month
 * @param returned commission returned in the month; not positive
 * @param paidOut  what was paid to the brokerage in the month
 * @param ledger   what the general ledger says of the same
 */
public record CommissionStatement(
        String brokerage,
        YearMonth month,
        boolean closed,
        Money opening,
        Money earned,
        Money returned,
        Money paidOut,
        InLedger ledger) {

    /**
     * The brokerage in the general ledger.
     *
     * @param payable commission payable at the end of the month
     * @param expense commission expense of the month
     */
    public record InLedger(Money payable, Money expense) {}

    /** Balance at the end of the month. */
    public Money closing() {
        return opening.plus(earned).plus(returned).minus(paidOut);
    }

    /** Whether statement and ledger say the same. */
    public boolean agreesWithLedger() {
        return closing().equals(ledger.payable()) && earned.plus(returned).equals(ledger.expense());
    }
}
