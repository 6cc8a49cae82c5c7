package io.cyberpas.claims.forensics.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages that verify and compare reports; they stand in {@code messages/proof_en.properties} and {@code …_ko.properties}. */
@MessageBundle(value = "proof", locale = "en")
public interface ProofMessages {

    @Message
    String verification();

    @Message
    String verificationOf(String reference);

    @Message
    String verificationText();

    @Message
    String allHolds();

    @Message
    String notAllHolds();

    @Message
    String checkContent();

    @Message
    String checkSignature();

    @Message
    String checkKey();

    @Message
    String checkFirmSignature();

    @Message
    String checkFirmKey();

    @Message
    String checkItems();

    @Message
    String checkCustody();

    @Message
    String checkTimestamp();

    @Message
    String holds();

    @Message
    String fails();

    @Message
    String noTimestamp();

    @Message
    String noFirmSignature();

    @Message
    String verifyYourself();

    @Message
    String verifyText();

    @Message
    String downloadContent();

    @Message
    String downloadStatement();

    @Message
    String downloadSignature();

    @Message
    String downloadKey();

    @Message
    String comparison();

    @Message
    String comparisonOf(int from, int to);

    @Message
    String compareWith(int revision);

    @Message
    String same();

    @Message
    String removed();

    @Message
    String added();
}
