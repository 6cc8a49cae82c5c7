package io.cyberpas.policy.ledger.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.page.MoneyDisplay;
import io.cyberpas.policy.ledger.LedgerCheck;
import io.cyberpas.policy.ledger.Posting;
import io.cyberpas.policy.ledger.Side;
import io.cyberpas.policy.ledger.TrialBalance;
import io.quarkus.qute.TemplateExtension;

/** How the ledger looks. */
@TemplateExtension
class LedgerDisplay {

    private LedgerDisplay() {}

    /** Whether the amount stands in the left column. */
    static boolean isDebit(Posting posting) {
        return posting.side() == Side.DEBIT;
    }

    static Money openingDebit(TrialBalance.Line line) {
        return line.openingOn(Side.DEBIT);
    }

    static Money openingCredit(TrialBalance.Line line) {
        return line.openingOn(Side.CREDIT);
    }

    static Money closingDebit(TrialBalance.Line line) {
        return line.closingOn(Side.DEBIT);
    }

    static Money closingCredit(TrialBalance.Line line) {
        return line.closingOn(Side.CREDIT);
    }

    /** An empty cell in place of nothing. */
    static String orNothing(Money amount, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return amount.isZero() ? "" : MoneyDisplay.display(amount, locale);
    }

    /** Tone of the answer to whether the ledger balances. */
    static String tone(LedgerCheck check) {
        return check.balances() ? "good" : "bad";
    }
}
