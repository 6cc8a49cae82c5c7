package io.cyberpas.policy.ledger.pages;

import io.cyberpas.policy.ledger.Account;
import io.cyberpas.policy.ledger.AccountKind;
import io.cyberpas.policy.ledger.BookingKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the ledger's pages in English; the Korean ones stand in {@code messages/ledger_ko.properties}. */
@MessageBundle(value = "ledger", locale = "en")
public interface LedgerMessages {

    @Message("Ledger")
    String ledger();

    @Message("Trial balance")
    String trialBalance();

    @Message("Entries")
    String entries();

    @Message("First day")
    String firstDay();

    @Message("Day after the last")
    String dayAfter();

    @Message("Show")
    String show();

    @Message("CSV file")
    String file();

    @Message("Account")
    String account();

    @Message("Opening debit")
    String openingDebit();

    @Message("Opening credit")
    String openingCredit();

    @Message("Debits")
    String debits();

    @Message("Credits")
    String credits();

    @Message("Closing debit")
    String closingDebit();

    @Message("Closing credit")
    String closingCredit();

    @Message("The ledger balances: in every currency debits equal credits")
    String balances();

    @Message("The ledger does not balance")
    String doesNotBalance();

    @Message("Difference {amount}")
    String difference(String amount);

    @Message("Check every entry")
    String checkAll();

    @Message("{entries} entries with {postings} postings looked at, {unbalanced} do not balance")
    String checked(String entries, String postings, String unbalanced);

    @Message("Nothing has been booked until the end of this period")
    String nothingBooked();

    @Message("Booked on")
    String bookedOn();

    @Message("What")
    String what();

    @Message("Policy")
    String policy();

    @Message("Policy number, such as P-2026-000123")
    String searchHint();

    @Message("All accounts")
    String allAccounts();

    @Message("Debit")
    String debit();

    @Message("Credit")
    String credit();

    @Message("Recorded")
    String recorded();

    @Message("No entry fits")
    String nothingFound();

    @Message
    String name(Account account);

    @Message
    String kind(AccountKind kind);

    @Message
    String booking(BookingKind booking);
}
