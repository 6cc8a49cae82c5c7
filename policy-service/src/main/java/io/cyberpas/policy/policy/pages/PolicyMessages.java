package io.cyberpas.policy.policy.pages;

import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.CoverageSide;
import io.cyberpas.policy.coverage.CoverageTrigger;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.PolicyStatus;
import io.cyberpas.policy.policy.TransactionKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the policy pages in English; the Korean ones stand in {@code messages/policy_ko.properties}. */
@MessageBundle(value = "policy", locale = "en")
public interface PolicyMessages {

    @Message("Policies")
    String policies();

    @Message("Policy {number}")
    String policy(String number);

    @Message("Parts of the policy")
    String partsOfPolicy();

    @Message("Overview")
    String overview();

    @Message("Limits")
    String limits();

    @Message("Invoices")
    String invoices();

    @Message("Members")
    String memberList();

    @Message("Reinsurance")
    String reinsurance();

    @Message("Documents")
    String documents();

    @Message("Policy number")
    String policyNumber();

    @Message("Start of a policy or quote number, or part of the insured's name")
    String searchHint();

    @Message("All states")
    String allStates();

    @Message("More filters")
    String moreFilters();

    @Message("Begins from")
    String beginsFrom();

    @Message("Begins until")
    String beginsTo();

    @Message("Expires from")
    String expiresFrom();

    @Message("Expires until")
    String expiresTo();

    @Message("No policy fits")
    String nothingFound();

    @Message("No policy has been issued yet")
    String nothingYet();

    @Message("Issue a policy")
    String issuePolicy();

    @Message("Issue")
    String issue();

    @Message(
            "Accepted quotes are issued by themselves. Issue one by hand where that has not happened; asked twice, it stays one policy.")
    String issueHint();

    @Message("Quote number")
    String quoteNumber();

    @Message("For example Q-2026-000123")
    String quoteNumberHint();

    @Message("Quote")
    String quote();

    @Message("Insured")
    String insured();

    @Message("Business registration number")
    String registrationNumber();

    @Message("Country")
    String country();

    @Message("Industry")
    String industry();

    @Message("Annual sales")
    String annualSales();

    @Message("Persons whose data are held")
    String dataSubjects();

    @Message("Members insured")
    String members();

    @Message("Product")
    String productLabel();

    @Message("Brokerage")
    String brokerage();

    @Message("Period of cover")
    String period();

    @Message("{from} to {lastDay}, both included")
    String periodText(String from, String lastDay);

    @Message("Premium")
    String premium();

    @Message("Tariff")
    String tariff();

    @Message("Issued")
    String issued();

    @Message("Annual aggregate limit")
    String aggregateLimit();

    @Message("Limit for one event")
    String eachEvent();

    @Message("{amount} of each member")
    String ofEachMember(String amount);

    @Message("Eroded by claims")
    String eroded();

    @Message("Remaining")
    String remaining();

    @Message("{percent}% remaining")
    String percentRemaining(int percent);

    @Message("The aggregate limit leaves {amount}")
    String aggregateLeaves(String amount);

    @Message("Cover")
    String cover();

    @Message("Coverage part")
    String part();

    @Message("Limit")
    String limit();

    @Message("Retention each claim")
    String retention();

    @Message("Waiting period")
    String waitingPeriod();

    @Message("Trigger")
    String triggerLabel();

    @Message("Retroactive date {date}")
    String retroactiveDate(String date);

    @Message("Versions")
    String versions();

    @Message("Version {sequence}: {cause}")
    String version(int sequence, String cause);

    @Message("Holds for {from} to {lastDay}")
    String holdsFor(String from, String lastDay);

    @Message("Superseded on")
    String supersededAt();

    @Message("This version is shown")
    String shown();

    @Message("Look at another time")
    String timeTravel();

    @Message("Day of cover")
    String asOf();

    @Message("As known at (KST)")
    String knownAt();

    @Message("Show")
    String show();

    @Message("Terms for {asOf}, as known at {knownAt}")
    String termsAt(String asOf, String knownAt);

    @Message("Back to what holds now")
    String backToNow();

    @Message("No terms were known for {asOf} at {knownAt}")
    String noTermsAt(String asOf, String knownAt);

    @Message("Policy schedule")
    String schedule();

    @Message("Print the schedule")
    String openSchedule();

    @Message("Schedule of {number}")
    String scheduleOf(String number);

    @Message(
            "The insurer pays under the coverage parts below, each up to its limit, all together up to the annual aggregate limit. Cover runs from midnight of the first day to midnight after the last day, Korean time.")
    String schedulePromise();

    @Message("Total")
    String total();

    @Message
    String status(PolicyStatus status);

    @Message
    String coverage(CoverageCode code);

    @Message
    String side(CoverageSide side);

    @Message
    String trigger(CoverageTrigger trigger);

    @Message
    String product(Product product);

    @Message
    String cause(TransactionKind cause);

    /** Name of an industry, the code itself where it has none. */
    @Message("""
            {#switch code}\
            {#case 'INFORMATION'}Information and communication\
            {#case 'FINANCE'}Finance\
            {#case 'HEALTH'}Health\
            {#case 'RETAIL'}Retail\
            {#case 'PROFESSIONAL'}Professional services\
            {#case 'EDUCATION'}Education\
            {#case 'PUBLIC'}Public administration\
            {#case 'MANUFACTURING'}Manufacturing\
            {#case 'CONSTRUCTION'}Construction\
            {#case 'TRANSPORT'}Transport\
            {#case 'HOSPITALITY'}Hospitality\
            {#case 'OTHER'}Other\
            {#else}{code}{/switch}""")
    String industryName(String code);
}
