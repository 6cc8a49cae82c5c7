package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.forensics.CustodyProcess;
import io.cyberpas.claims.forensics.EvidenceKind;
import io.cyberpas.claims.forensics.FaultKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of firms, evidence and custody; they stand in {@code messages/forensics_en.properties} and {@code …_ko.properties}. */
@MessageBundle(value = "forensics", locale = "en")
public interface ForensicsMessages {

    @Message
    String forensics();

    @Message
    String forensicsOf(String number);

    // Engagements
    // Evidence
    @Message
    String evidence();

    @Message
    String noEvidence();

    @Message
    String register();

    @Message
    String registerNote();

    @Message
    String label();

    @Message
    String kindLabel();

    @Message
    String kind(EvidenceKind kind);

    @Message
    String description();

    @Message
    String acquiredPlace();

    @Message
    String acquiredAt();

    @Message
    String acquiredBy();

    @Message
    String sha256();

    @Message
    String sha256Hint();

    @Message
    String sizeBytes();

    @Message
    String storageLocation();

    @Message
    String legalHold();

    @Message
    String onHold();

    @Message
    String notOnHold();

    @Message
    String placeHold();

    @Message
    String placeHoldText();

    @Message
    String registered();

    @Message
    String hashAgrees();

    @Message
    String hashDiffers();

    @Message
    String hashUnchecked();

    @Message
    String checkHash();

    @Message
    String checkHashText();

    // Custody
    @Message
    String custody();

    @Message
    String custodyOf(String label);

    @Message
    String notInCustody();

    @Message
    String entries(int count);

    @Message
    String chainIntact(int entries);

    @Message
    String chainBroken(String label, int sequence, String reason);

    @Message
    String breakReason(FaultKind reason);

    @Message
    String addEntry();

    @Message
    String processLabel();

    @Message
    String process(CustodyProcess process);

    @Message
    String fromCustodian();

    @Message
    String fromCustodianHint();

    @Message
    String toCustodian();

    @Message
    String place();

    @Message
    String occurredAt();

    @Message
    String note();

    @Message
    String hash();

    @Message
    String seoulTime();
}
