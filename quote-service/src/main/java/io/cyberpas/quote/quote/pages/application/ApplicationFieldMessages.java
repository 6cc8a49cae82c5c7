package io.cyberpas.quote.quote.pages.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Names of the fields of an application, in {@code messages/applicationField_en.properties} and {@code messages/applicationField_ko.properties}. */
@MessageBundle(value = "applicationField", locale = "en")
public interface ApplicationFieldMessages {
    @Message
    String choose();

    @Message
    String notNeeded();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String insured();

    @Message
    String period();

    @Message
    String insuredName();

    @Message
    String businessNumber();

    @Message
    String businessNumberHint();

    @Message
    String businessNumberForeign();

    @Message
    String birthDate();

    @Message
    String country();

    @Message
    String industry();

    @Message
    String annualSales();

    @Message
    String dataSubjects();

    @Message
    String members();

    @Message
    String membersHint();

    @Message
    String coverFrom();

    @Message
    String coverTo();

    @Message
    String coverToHint();

    @Message
    String externalRating();

    @Message
    String externalRatingHint();

    @Message
    String findings();

    @Message
    String findingsHint();

    @Message
    String finding(int number);

    @Message
    String findingTitle();

    @Message
    String findingAsset();

    @Message
    String findingVector();

    @Message
    String findingVectorHint();

    @Message
    String findingFoundOn();

    @Message
    String findingExploited();

    @Message
    String findingOpen();

    @Message
    String findingMended();

    @Message
    String addFinding();

    @Message
    String removeFinding(int number);

    @Message
    String noFindings();

    @Message
    String options();

    @Message
    String optionsHint(int most);

    @Message
    String option(int number);

    @Message
    String moreOptions();

    @Message
    String limit();

    @Message
    String retention();

    @Message
    String eventLimit(String limit);

    @Message
    String parts();

    @Message
    String partsHint();

    @Message
    String mandatory();

    @Message
    String optional();

    @Message
    String specialClause();

    @Message
    String sublimit(String share);

    @Message
    String waitingPeriod(String hours);

    @Message
    String riderTo();

    @Message
    String riderToHint();

    @Message
    String standalone();
}
