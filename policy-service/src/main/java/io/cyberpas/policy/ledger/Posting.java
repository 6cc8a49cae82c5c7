package io.cyberpas.policy.ledger;

import io.cyberpas.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of an entry.
 *
 * @param amount more than nothing; a negative amount stands on the other side
 * @param party  with whom the account is kept, such as a brokerage or a reinsurer; null where it is kept as a whole
 */
public record Posting(
        Account account, Money amount, Side side, @Nullable String party) {

    /** @throws IllegalArgumentException if the amount is not positive */
    public Posting {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A posting to %s of %s".formatted(account, amount));
        }
    }

    /** On the debit side; a negative amount becomes its credit. */
    public static Posting debit(Account account, Money amount) {
        return debit(account, amount, null);
    }

    /** On the debit side with a party; a negative amount becomes its credit. */
    public static Posting debit(Account account, Money amount, @Nullable String party) {
        return of(account, amount, Side.DEBIT, party);
    }

    /** On the credit side; a negative amount becomes its debit. */
    public static Posting credit(Account account, Money amount) {
        return credit(account, amount, null);
    }

    /** On the credit side with a party; a negative amount becomes its debit. */
    public static Posting credit(Account account, Money amount, @Nullable String party) {
        return of(account, amount, Side.CREDIT, party);
    }

    /** The posting that takes this one back. */
    public Posting reversed() {
        return new Posting(account, amount, side.opposite(), party);
    }

    private static Posting of(Account account, Money amount, Side side, @Nullable String party) {
        return amount.isNegative()
                ? new Posting(account, amount.negate(), side.opposite(), party)
                : new Posting(account, amount, side, party);
    }

    /** What the posting adds to the debit side. */
    Money asDebit() {
        return side == Side.DEBIT ? amount : amount.negate();
    }
}
