package io.cyberpas.policy.ledger;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in each account in each currency: before a period, moved in it, and after it.
 *
 * @param from  first day of the period
 * @param to    first day after it
 * @param lines by account number and currency
 */
public record TrialBalance(LocalDate from, LocalDate to, List<Line> lines) {

    /** Keeps its own copy of the lines. */
    public TrialBalance {
        lines = List.copyOf(lines);
    }

    /**
     * One account in one currency.
     *
     * @param opening balance before the period; positive on the side on which the account grows
     * @param debits  moved to the debit side in the period
     * @param credits moved to the credit side in the period
     */
    public record Line(Account account, Money opening, Money debits, Money credits) {

        /** Balance at the end of the period; positive on the side on which the account grows. */
        public Money closing() {
            Money moved = debits.minus(credits);
            return opening.plus(account.kind().grows() == Side.DEBIT ? moved : moved.negate());
        }

        /** The currency of all four amounts. */
        public Currency currency() {
            return opening.currency();
        }

        /** What stands on a side before the period; nothing if the balance is on the other. */
        public Money openingOn(Side side) {
            return on(side, opening);
        }

        /** What stands on a side at the end of the period; nothing if the balance is on the other. */
        public Money closingOn(Side side) {
            return on(side, closing());
        }

        Money on(Side side, Money balance) {
            Money amount = account.kind().grows() == side ? balance : balance.negate();
            return amount.max(Money.zero(currency()));
        }

        private Money closingAsDebit() {
            return account.kind().grows() == Side.DEBIT ? closing() : closing().negate();
        }
    }

    /**
     * The sums of one currency.
     *
     * @param debits     of the period
     * @param credits    of the period
     * @param difference of all debits and credits up to the end of the period; nothing if the ledger balances
     */
    public record Total(Money debits, Money credits, Money difference) {

        /** Whether debits equal credits. */
        public boolean balances() {
            return difference.isZero() && debits.equals(credits);
        }

        private Total plus(Line line) {
            return new Total(
                    debits.plus(line.debits()), credits.plus(line.credits()), difference.plus(line.closingAsDebit()));
        }
    }

    /** The last day of the period. */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    /** The sums of each currency. */
    public List<Total> totals() {
        Map<Currency, Total> totals = new LinkedHashMap<>();
        for (Line line : lines) {
            Money nothing = Money.zero(line.currency());
            totals.merge(line.currency(), new Total(nothing, nothing, nothing).plus(line), (sum, _) -> sum.plus(line));
        }
        return List.copyOf(totals.values());
    }

    /** Whether debits equal credits in every currency. */
    public boolean balances() {
        return totals().stream().allMatch(Total::balances);
    }
}
