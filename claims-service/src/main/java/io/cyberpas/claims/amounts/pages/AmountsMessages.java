package io.cyberpas.claims.amounts.pages;

import io.cyberpas.claims.liability.ClaimantStanding;
import io.cyberpas.claims.liability.DemandKind;
import io.cyberpas.claims.quantum.CostCut;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the amounts pages; they stand in {@code messages/amounts_en.properties} and {@code …_ko.properties}. */
@MessageBundle(value = "amounts", locale = "en")
public interface AmountsMessages {

    @Message
    String amounts();

    @Message
    String amountsOf(String number);

    @Message
    String partLabel();

    // First party
    @Message
    String firstParty();

    @Message
    String totals();

    @Message
    String claimed();

    @Message
    String assessed();

    @Message
    String open();

    @Message
    String openCount(int count);

    @Message
    String nothingOpen();

    @Message
    String costs();

    @Message
    String noCosts();

    @Message
    String recordCost();

    @Message
    String supplier();

    @Message
    String invoiceNumber();

    @Message
    String invoicedOn();

    @Message
    String description();

    @Message
    String evidence();

    @Message
    String evidenceHint();

    @Message
    String assess();

    @Message
    String assessCostText();

    @Message
    String assessedAmount();

    @Message
    String notAssessed();

    @Message
    String interruptions();

    @Message
    String noInterruption();

    @Message
    String workOut();

    @Message
    String interruptionText();

    @Message
    String beganAt();

    @Message
    String restoredAt();

    @Message
    String hourlyLoss();

    @Message
    String savedCost();

    @Message
    String savedBehind(String all);

    @Message
    String savedCounted(String amount);

    @Message
    String basis();

    @Message
    String waitingPeriod();

    @Message
    String seoulTime();

    // Third party
    @Message
    String thirdParty();

    @Message
    String demands();

    @Message
    String noDemands();

    @Message
    String recordDemand();

    @Message
    String kindLabel();

    @Message
    String kind(DemandKind kind);

    @Message
    String claimants();

    @Message
    String claimantsHint();

    @Message
    String madeOn();

    @Message
    String groundOfDemand();

    @Message
    String stated();

    @Message
    String statedHint();

    @Message
    String awardPerHead();

    @Message
    String awardHint();

    @Message
    String demanded();

    @Message
    String victims();

    @Message
    String participants();

    @Message("Invoices of appointed firms beside their approved hours")
    String approvedWork();

    @Message("Approved hours by the rate card")
    String approvedHours();

    @Message("Billed in all")
    String billedInAll();

    @Message("Beyond the approved hours")
    String beyondHours();

    @Message
    String participation(String participants, String victims);

    @Message
    String standingLabel();

    @Message
    String standing(ClaimantStanding standing);

    @Message
    String faultPercent();

    @Message
    String assessDemandText();

    @Message
    String roster();

    @Message
    String file();

    @Message
    String cut();

    @Message
    String cutText();

    @Message
    String cutKindLabel();

    @Message
    String cutAmount();

    /** What was cut from an invoice, with the amount. */
    @Message
    String cutOf(String kind, String amount);

    @Message
    String cutKind(CostCut.Kind value);

    @Message
    String approve();

    @Message
    String approveText();

    @Message
    String awaitsApproval();

    @Message
    String approvedBy(String person);

    @Message
    String costFile();

    @Message
    String costFileText();

    @Message
    String byDay();

    @Message
    String byDayText();

    @Message
    String byHour();

    @Message
    String reference();

    @Message
    String referenceHint();

    @Message
    String actual();

    @Message
    String actualHint();

    @Message
    String trend();

    @Message
    String extraExpense();

    @Message
    String lossAvoided();

    @Message
    String worksheet();

    @Message
    String day();

    @Message
    String expected();

    @Message
    String earned();

    @Message
    String interrupted();

    @Message
    String counted();

    @Message
    String lost();

    @Message
    String worksheetText(String trend);
}
