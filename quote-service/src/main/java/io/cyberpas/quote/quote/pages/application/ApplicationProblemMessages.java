package io.cyberpas.quote.quote.pages.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What may be wrong with a field of an application, in {@code messages/applicationProblem_en.properties} and {@code messages/applicationProblem_ko.properties}. */
@MessageBundle(value = "applicationProblem", locale = "en")
public interface ApplicationProblemMessages {
    @Message
    String missing();

    @Message
    String notOnList();

    @Message
    String notOnMenu();

    @Message
    String notPositive();

    @Message
    String notWhole();

    @Message
    String notNumber();

    @Message
    String notAmount(String currency);

    @Message
    String notDate();

    @Message
    String notYesNo();

    @Message
    String decimals(String decimals);

    @Message
    String tooLarge();

    @Message
    String tooLong();

    @Message
    String controlCharacters();

    @Message
    String range(String lowest, String highest);

    @Message
    String past();

    @Message
    String future();

    @Message
    String endsBeforeItBegins();

    @Message
    String tooLongCover(String latest);

    @Message
    String expires(String expiry, String from);

    @Message
    String afterCover(String from);

    @Message
    String notSold(String from);

    @Message
    String notInsured();

    @Message
    String currency();

    @Message
    String tenDigits();

    @Message
    String checkDigit();

    @Message
    String excludes();

    @Message
    String same();

    @Message
    String noPart();

    @Message
    String policyNumber();

    @Message
    String retention(String limit);

    @Message
    String minimum(String minimum);

    @Message
    String cvssVersion();

    @Message
    String cvssLacks(String metrics);

    @Message
    String cvssTwice(String metric);

    @Message
    String cvssMetric(String text);

    @Message
    String cvssOrder(String metric, String version);

    @Message
    String cvssWrong(String version);
}
