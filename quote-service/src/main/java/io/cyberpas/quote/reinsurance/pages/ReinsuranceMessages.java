package io.cyberpas.quote.reinsurance.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around the forms; they stand in {@code messages/reinsurance_en.properties} and {@code …_ko.properties}. */
@MessageBundle(value = "reinsurance", locale = "en")
public interface ReinsuranceMessages {
    @Message
    String reinsurerViews();

    @Message
    String lead(String insured, Integer revision);

    @Message
    String none();

    @Message
    String unansweredHeading(Integer count, Long required);

    @Message
    String allAnswered();

    @Message
    String notApplicable();

    @Message
    String unanswered();

    @Message
    String required();

    @Message
    String print();

    @Message
    String filledFrom(String questionnaire);
}
