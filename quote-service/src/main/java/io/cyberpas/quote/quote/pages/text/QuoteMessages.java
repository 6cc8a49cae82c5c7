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
    String businessNumber();

    @Message
    String industryLabel();

    @Message
    String country();

    @Message
    String annualSales();

    @Message
    String dataSubjects();

    @Message
    String cover();

    @Message
    String coverFrom();

    @Message
    String coverTo();

    @Message
    String product();

    @Message
    String brokerage();

    @Message
    String security();

    @Message
    String prevention();

    @Message
    String detection();

    @Message
    String response();

    @Message
    String knownExploited();

    @Message
    String externalRating();

    @Message
    String options();

    @Message
    String option(int number);

    @Message
    String limit();

    @Message
    String eventLimit();

    @Message
    String retention();

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

    @Message("More filters")
    String moreFilters();

    @Message("All products")
    String allProducts();

    @Message("Begun on or after")
    String begunSince();

    @Message("Begun on or before")
    String begunUntil();

    @Message("Begun")
    String begun();

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
    String policyEnded(String policy, String day);

    @Message
    String capacityGivenBack();

    @Message
    String tariffLabel();
}
