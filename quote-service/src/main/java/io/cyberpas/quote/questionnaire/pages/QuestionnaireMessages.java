package io.cyberpas.quote.questionnaire.pages;

import io.cyberpas.quote.questionnaire.DateRule;
import io.cyberpas.quote.questionnaire.DependencyKind;
import io.cyberpas.quote.questionnaire.QuestionType;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around the questions; they stand in {@code messages/questionnaire_en.properties} and {@code …_ko.properties}. */
@MessageBundle(value = "questionnaire", locale = "en")
public interface QuestionnaireMessages {
    @Message
    String questionnaires();

    @Message
    String questionnairesLead();

    @Message
    String version();

    @Message
    String questionnaire();

    @Message
    String questionCount();

    @Message
    String alwaysRequired();

    @Message
    String definitionLead(Integer questions, Integer required);

    @Message
    String tryOut();

    @Message
    String trialTitle(String title);

    @Message
    String trialLead();

    @Message
    String check();

    @Message
    String required();

    @Message
    String optional();

    @Message
    String conditional();

    @Message
    String alone();

    @Message
    String asked();

    @Message
    String answered();

    @Message
    String missing();

    @Message
    String wrong();

    @Message
    String complete();

    @Message
    String completeText();

    @Message
    String controls();

    @Message
    String presentIf();

    @Message
    String validUntil(String question);

    @Message
    String control();

    @Message
    String noAnswer();

    @Message
    String choose();

    @Message
    String askedIf(String condition);

    @Message
    String boundTo(String field);

    @Message
    String range(String min, String max);

    @Message
    String longest(Integer characters);

    @Message
    String is(String question, String answer);

    @Message
    String includes(String question, String choice);

    @Message
    String atLeast(String question, String number);

    @Message
    String answeredAtAll(String question);

    @Message
    String unanswered(String question);

    @Message
    String not(String condition);

    @Message
    String and();

    @Message
    String or();

    @Message
    String type(QuestionType type);

    @Message
    String dateRule(DateRule rule);

    @Message
    String prevention();

    @Message
    String detection();

    @Message
    String response();

    @Message
    String ofHundred(Integer score);

    @Message
    String dependency(DependencyKind kind);
}
