package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.forensics.ReportContent;
import io.cyberpas.claims.forensics.ReportKind;
import io.cyberpas.claims.forensics.ReportSection;
import io.cyberpas.claims.forensics.ReportStatus;
import io.cyberpas.platform.cvss.CvssSeverity;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of the forensic report; they stand in {@code messages/report_en.properties} and {@code …_ko.properties}. */
@MessageBundle(value = "report", locale = "en")
public interface ReportMessages {

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

    @Message
    String kindLabel();

    @Message
    String privilegedMark();

    @Message
    String superseded(String by);

    @Message
    String section(ReportSection section);

    @Message
    String kind(ReportKind kind);

    @Message
    String severity(CvssSeverity severity);

    @Message
    String remarks();

    @Message
    String remarkSection();

    @Message
    String remark();

    @Message
    String remarksAsked(int count);

    @Message
    String document();

    @Message
    String firmSign();

    @Message
    String firmSignText();

    @Message
    String keyId();

    @Message
    String signatureValue();

    @Message
    String firmStatement();

    @Message
    String factPart();

    @Message
    String opinionPart();

    @Message
    String score();

    @Message
    String stampedAt();

    @Message
    String saveHint();
}
