package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.ledger.Account;

/**
 * Where bordereau and ledger differ.
 *
 * @param bordereau the debit less the credit that the bordereau's lines call for
 * @param ledger    the debit less the credit that was booked
 */
public record LedgerDifference(String treaty, String reinsurer, Account account, Money bordereau, Money ledger) {}
