package io.cyberpas.quote.quote.pages.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words of the service; they stand in {@code messages/quote_en.properties} and {@code messages/quote_ko.properties}, so that
 * both languages are read and kept in the same way.
 */
@MessageBundle(value = "quote", locale = "en")
public interface QuoteMessages {
    @Message
    String quotes();

    @Message
    String quoteTitle(String number);

    @Message
    String newSubmission();

    @Message
    String newSubmissionLead();

    @Message
    String searchPlaceholder();

    @Message
    String allStates();

    @Message
    String noQuotes();

    @Message
    String insured();

    @Message
    String insuredName();

    @Message
    String insuredNameHint();

    @Message
    String businessNumber();

    @Message
    String businessNumberHint();

    @Message
    String industryLabel();

    @Message
    String country();

    @Message
    String annualSales();

    @Message
    String annualSalesHint();

    @Message
    String dataSubjects();

    @Message
    String dataSubjectsHint();

    @Message
    String cover();

    @Message
    String coverFrom();

    @Message
    String coverTo();

    @Message
    String coverToHint();

    @Message
    String product();

    @Message
    String brokerage();

    @Message
    String security();

    @Message
    String securityHint();

    @Message
    String prevention();

    @Message
    String detection();

    @Message
    String response();

    @Message
    String certificates();

    @Message
    String knownExploited();

    @Message
    String knownExploitedHint();

    @Message
    String externalRating();

    @Message
    String externalRatingHint();

    @Message
    String options();

    @Message
    String optionsHint(int most);

    @Message
    String option(int number);

    @Message
    String moreOptions();

    @Message
    String optionLimit(int number);

    @Message
    String optionRetention(int number);

    @Message
    String notNeeded();

    @Message
    String limit();

    @Message
    String retention();

    @Message
    String coverageParts();

    @Message
    String coveragePartsHint();

    @Message
    String submitRisk();

    @Message
    String state();

    @Message
    String submitted();

    @Message
    String validUntil();

    @Message
    String premium();

    @Message
    String technicalPremium();

    @Message
    String technicalPremiumHint();

    @Message
    String ratio();

    @Message
    String notPriced();

    @Message
    String accepted();

    @Message
    String sideLabel();

    @Message
    String triggerLabel();

    @Message
    String partLimit();

    @Message
    String waitingPeriod();

    @Message
    String worksheetOf(int number);

    @Message
    String worksheetHint(String version);

    @Message
    String showWorksheet();

    @Message
    String shownBelow();

    @Message
    String controlsCounted();

    @Message
    String control();

    @Message
    String inPlace();

    @Message
    String judgedBy(String who);

    @Message
    String reasonsReferred();

    @Message
    String reasonsDeclined();

    @Message
    String salesAboveTariff(String observed, String threshold);

    @Message
    String recordsAboveTariff(String observed, String threshold);

    @Message
    String limitAboveCapacity(String observed, String threshold);

    @Message
    String knownExploitedOpen();

    @Message
    String externalRatingTooLow(String observed, String threshold);

    @Message
    String gradeMedium();

    @Message
    String gradeHigh();

    @Message
    String gradeClosed();

    @Message
    String otherBroker();

    @Message
    String sanctionsHit();

    @Message
    String capacityExhausted(String observed, String threshold);

    @Message
    String release();

    @Message
    String releaseHint(String limit, String premium);

    @Message
    String basePremium();

    @Message
    String basePremiumHint(String limit, String from, String to);

    @Message
    String recordsFactor();

    @Message
    String recordsFactorHint(String from, String to);

    @Message
    String decline();

    @Message
    String declineText();

    @Message
    String withdraw();

    @Message
    String withdrawText();

    @Message
    String accept(int number);

    @Message
    String acceptText();

    @Message
    String policy();

    @Message
    String policyBeingIssued();

    @Message
    String tariffLabel();
}
