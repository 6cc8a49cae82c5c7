package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.forensics.CustodyChain;
import io.cyberpas.claims.forensics.CustodyProcess;
import io.cyberpas.claims.forensics.EngagementTerms;
import io.cyberpas.claims.forensics.EvidenceKind;
import io.cyberpas.claims.forensics.ReportContent;
import io.cyberpas.claims.forensics.ReportStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the forensics pages; they stand in {@code messages/forensics_en.properties} and {@code …_ko.properties}. */
@MessageBundle(value = "forensics", locale = "en")
public interface ForensicsMessages {

    @Message
    String forensics();

    @Message
    String forensicsOf(String number);

    // Engagements
    @Message
    String engagements();

    @Message
    String noEngagement();

    @Message
    String appoint();

    @Message
    String vendorCode();

    @Message
    String vendorCodeHint();

    @Message
    String vendorName();

    @Message
    String conflictLabel();

    @Message
    String conflict(EngagementTerms.Conflict conflict);

    @Message
    String conflictStatement();

    @Message
    String rateCard();

    @Message
    String hourlyRate();

    @Message
    String statementOfWork();

    @Message
    String privileged();

    @Message
    String letterReference();

    @Message
    String appointed();

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
    String breakReason(CustodyChain.Reason reason);

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

    // Report
    @Message
    String report();

    @Message
    String reportOf(String reference);

    @Message
    String noReport();

    @Message
    String beginReport();

    @Message
    String nextVersion();

    @Message
    String editReport();

    @Message
    String saveDraft();

    @Message
    String readReport();

    @Message
    String status(ReportStatus status);

    @Message
    String missingHeading(int count);

    @Message
    String completeForSignature();

    @Message
    String sign();

    @Message
    String signText();

    @Message
    String accept();

    @Message
    String acceptText();

    @Message
    String giveBack();

    @Message
    String giveBackText();

    @Message
    String verified();

    @Message
    String notVerified();

    @Message
    String signature();

    @Message
    String signedBy();

    @Message
    String signedAt();

    @Message
    String signatureNote();

    @Message
    String decision();

    @Message
    String authors();

    @Message
    String versions();

    @Message
    String scope();

    @Message
    String authority();

    @Message
    String tools();

    @Message
    String toolsHint();

    @Message
    String items();

    @Message
    String itemsHint();

    @Message
    String timeline();

    @Message
    String timelineHint();

    @Message
    String rootCause();

    @Message
    String initialVector();

    @Message
    String techniques();

    @Message
    String techniquesHint();

    @Message
    String vulnerabilities();

    @Message
    String vulnerabilitiesHint();

    @Message
    String dataKinds();

    @Message
    String onePerLine();

    @Message
    String personsAffected();

    @Message
    String low();

    @Message
    String best();

    @Message
    String high();

    @Message
    String confidenceLabel();

    @Message
    String confidence(ReportContent.Confidence confidence);

    @Message
    String containment();

    @Message
    String controlFailures();

    @Message
    String limitations();

    @Message
    String findings();

    @Message
    String findingsHint();

    @Message
    String opinion();

    @Message
    String opinionHint();

    @Message
    String notStated();
}
