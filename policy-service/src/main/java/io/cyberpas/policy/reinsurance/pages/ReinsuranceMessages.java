package io.cyberpas.policy.reinsurance.pages;

import io.cyberpas.policy.reinsurance.TreatyKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the reinsurance pages in English; the Korean ones stand in {@code messages/reinsurance_ko.properties}. */
@MessageBundle(value = "reinsurance", locale = "en")
public interface ReinsuranceMessages {

    @Message("Reinsurance")
    String reinsurance();

    @Message("Treaties, what they take and pay, and the bordereaux that account for it.")
    String lead();

    @Message("Bordereaux")
    String bordereaux();

    @Message("Bordereaux of {month}")
    String bordereauxOf(String month);

    @Message("Bordereau {treaty}, {month}")
    String bordereauTitle(String treaty, String month);

    @Message("Previous month")
    String previousMonth();

    @Message("Next month")
    String nextMonth();

    @Message("Nothing was ceded or recovered in this month")
    String nothingInMonth();

    @Message("Closed")
    String closed();

    @Message("Open")
    String open();

    @Message("The month is over: what is recorded later goes into the month of its recording.")
    String closedHint();

    @Message("The month is running: lines may still be added.")
    String openHint();

    @Message("Adds up to the ledger")
    String agrees();

    @Message("Differs from the ledger")
    String differs();

    @Message("All bordereaux of the month add up to the general ledger, by treaty, reinsurer and account.")
    String monthAgrees();

    @Message("Bordereaux and ledger differ. The accounts are named on the bordereaux concerned.")
    String monthDiffers();

    @Message("Ledger")
    String ledger();

    @Message("Account")
    String ledgerAccount();

    @Message("Bordereau")
    String bordereau();

    @Message("Treaties")
    String treaties();

    @Message("Treaty")
    String treaty();

    @Message("Treaty {code}")
    String treatyTitle(String code);

    @Message("Policies incepting {from} to {lastDay}, in {currency}")
    String yearTitle(String from, String lastDay, String currency);

    @Message("Layers")
    String layers();

    @Message("Layers of {kind}, each with the loss above which it pays and the most that it pays")
    String towerText(String kind);

    @Message("Kept")
    String kept();

    @Message("{limit} in excess of {deductible}")
    String layerText(String limit, String deductible);

    @Message("{from} to {to}")
    String keptText(String from, String to);

    @Message("Terms")
    String terms();

    @Message("Kind")
    String kindLabel();

    @Message("Products")
    String products();

    @Message("Inception of the policies")
    String inception();

    @Message("Share")
    String share();

    @Message("Ceding commission")
    String ceding();

    @Message("Commission")
    String commission();

    @Message("Maximum per risk")
    String maximumPerRisk();

    @Message("Deductible")
    String deductible();

    @Message("Limit")
    String layerLimit();

    @Message("Reinstatements")
    String reinstatements();

    @Message("at {percent} of the deposit premium")
    String reinstatementAt(String percent);

    @Message("None")
    String noReinstatement();

    @Message("Limit with reinstatements")
    String aggregate();

    @Message("Rate on line")
    String rateOnLine();

    @Message("Deposit premium")
    String depositPremium();

    @Message("Borne by each policy, of its net premium")
    String premiumRate();

    @Message("Used")
    String used();

    @Message("Remaining")
    String remaining();

    @Message("Losses paid")
    String lossesPaid();

    @Message("Reinsurer")
    String reinsurer();

    @Message("Reinsurers")
    String reinsurers();

    @Message("Source")
    String source();

    @Message("Premium ceded")
    String premium();

    @Message("Reinstatement premium")
    String reinstatementPremium();

    @Message("Recovered")
    String recovered();

    @Message("Balance")
    String balance();

    @Message("Positive: owed to the reinsurer; negative: owed by it")
    String balanceHint();

    @Message("Premium")
    String premiumLines();

    @Message("Losses")
    String lossLines();

    @Message("Recorded")
    String recordedOn();

    @Message("Policy")
    String policy();

    @Message("Transaction")
    String transaction();

    @Message("Gross premium")
    String grossPremium();

    @Message("Sum insured")
    String sumInsured();

    @Message("Event")
    String event();

    @Message("Event {event}")
    String eventTitle(String event);

    @Message("The event as a whole")
    String eventAsWhole();

    @Message("Claim")
    String claim();

    @Message("Coverage part")
    String part();

    @Message("Day of loss")
    String lossOn();

    @Message("Paid")
    String paid();

    @Message("Download")
    String download();

    @Message("Open treaty")
    String openTreaty();

    @Message("Reinsurance of {number}")
    String ofPolicy(String number);

    @Message("No treaty takes this policy")
    String notReinsured();

    @Message("Applied in this order")
    String programme();

    @Message("Written premium")
    String writtenPremium();

    @Message("Net premium")
    String netPremium();

    @Message("By treaty and reinsurer")
    String accounts();

    @Message("What each transaction ceded")
    String cessions();

    @Message("Layers per event pay for an event as a whole and stand on its page.")
    String perEventHint();

    @Message("First day of loss")
    String firstLoss();

    @Message("Policies hit")
    String policiesHit();

    @Message("Borne by reinsurers")
    String ceded();

    @Message("Borne by the insurer")
    String net();

    @Message("Retained before this layer")
    String retainedOfEvent();

    @Message("Payments")
    String payments();

    @Message("By part")
    String byPart();

    @Message
    String kind(TreatyKind kind);
}
