package io.cyberpas.policy.billing;

import io.cyberpas.platform.money.Money;

/**
 * How far the premium of a policy came in, with its taxes, levies and charges.
 *
 * @param billed    what was asked for, less what was returned
 * @param collected what was paid of it, less what is paid back; not below nothing
 * @param givenUp   what was written off of it
 */
public record PremiumStanding(Money billed, Money collected, Money givenUp) {

    /** Of premium that was billed just now: nothing is settled. */
    public static PremiumStanding unsettled(Money billed) {
        Money nothing = Money.zero(billed.currency());
        return new PremiumStanding(billed, nothing, nothing);
    }

    /** Of an account, of whose premium some is paid back. */
    static PremiumStanding of(BillingAccount account, Money refunded) {
        Money nothing = Money.zero(account.currency());
        Money billed = account.invoices().stream()
                .map(invoice -> invoice.amount().minus(invoice.credited()))
                .reduce(nothing, Money::plus);
        Money givenUp = account.invoices().stream().map(Invoice::writtenOff).reduce(nothing, Money::plus);
        return new PremiumStanding(
                billed.minus(refunded), account.paid().minus(refunded).max(nothing), givenUp);
    }
}
