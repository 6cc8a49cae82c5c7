package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.forensics.FaultKind;
import io.cyberpas.claims.forensics.TypeFinding;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of stored contents, verifications and exports; they stand in {@code messages/evidence_en.properties} and {@code …_ko.properties}. */
@MessageBundle(value = "evidence", locale = "en")
public interface EvidenceMessages {

    @Message
    String evidenceOf(String number);

    @Message
    String all();

    @Message
    String items();

    // Content
    @Message
    String content();

    @Message
    String stored();

    @Message
    String notStored();

    @Message
    String givenUp();

    @Message
    String bytes(String count);

    @Message
    String finding(TypeFinding finding);

    @Message
    String foundType();

    @Message
    String statedType();

    @Message
    String dangerHeading();

    @Message
    String dangerText(String type);

    @Message
    String received();

    @Message
    String download();

    @Message
    String downloadText();

    @Message
    String upload();

    @Message
    String uploadText(String bytes, String most);

    @Message
    String file();

    @Message
    String progress();

    @Message
    String withoutScript();

    // Derivation
    @Message
    String origin();

    @Message
    String original();

    @Message
    String derivedFrom(String labels);

    @Message
    String derive();

    @Message
    String parents();

    @Message
    String parentsHint();

    @Message
    String tool();

    @Message
    String toolVersion();

    @Message
    String process();

    @Message
    String derivedBy();

    @Message
    String lineage();

    @Message
    String tree();

    @Message
    String firm();

    @Message
    String noFirm();

    @Message
    String firms();

    // Custody
    @Message
    String inTransit(String to);

    @Message
    String confirmHint();

    @Message
    String toFirm();

    @Message
    String toFirmHint();

    @Message
    String stamped();

    @Message
    String notStamped();

    // Verification
    @Message
    String verification();

    @Message
    String verify();

    @Message
    String verifyText();

    @Message
    String neverVerified();

    @Message
    String underWay();

    @Message
    String intact(int items, int entries, int contents);

    @Message
    String faulty(int faults);

    @Message
    String fault(FaultKind kind);

    @Message
    String entry(int sequence);

    @Message
    String verified();

    @Message
    String notVerified();

    // Exports
    @Message
    String exports();

    @Message
    String exportCase();

    @Message
    String exportVeris();

    @Message
    String manifestCsv();

    @Message
    String manifestJson();

    @Message
    String manifestSums();
}
