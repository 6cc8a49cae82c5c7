package io.cyberpas.quote.report.pages.text;

import io.cyberpas.platform.cvss.CvssSeverity;
import io.cyberpas.quote.risk.Grade;
import io.cyberpas.quote.risk.RiskReport.Note;
import io.cyberpas.quote.tariff.Control;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of risk reports; they stand in {@code messages/risk_en.properties} and {@code messages/risk_ko.properties}. */
@MessageBundle(value = "risk", locale = "en")
public interface RiskMessages {
    @Message
    String report();

    @Message
    String reportOf(String number);

    @Message
    String lead();

    @Message
    String download();

    @Message
    String option(int number);

    @Message
    String optionTerms(String limit, String retention);

    @Message
    String indicative();

    @Message
    String gradeLabel();

    @Message
    String grade(Grade grade);

    @Message
    String gradeMeaning(Grade grade);

    @Message
    String whyGrade();

    @Message
    String noReasons();

    @Message
    String scores();

    @Message
    String prevention();

    @Message
    String detection();

    @Message
    String response();

    @Message
    String externalRating();

    @Message
    String ofHundred();

    @Message
    String premiumNow();

    @Message
    String premiumAllMended();

    @Message
    String savedByAll();

    @Message
    String unknown();

    @Message
    String chart();

    @Message
    String chartDescription(int mends, String greatest);

    @Message
    String everything();

    @Message
    String savings();

    @Message
    String weakness();

    @Message
    String advice();

    @Message
    String factorNow();

    @Message
    String factorMended();

    @Message
    String premiumMended();

    @Message
    String saving();

    @Message
    String savesNothing();

    @Message
    String nothingToMend();

    @Message
    String toRead();

    @Message
    String note(Note note);

    @Message
    String findings();

    @Message
    String noFindings();

    @Message
    String finding();

    @Message
    String asset();

    @Message
    String score();

    @Message
    String exploited();

    @Message
    String state();

    @Message
    String open();

    @Message
    String closed();

    @Message
    String foundOn();

    @Message
    String notScored();

    @Message
    String severity(CvssSeverity severity);

    @Message
    String facts();

    @Message
    String terms();

    @Message
    String basis(String tariff, String grading);

    @Message
    String controlAbsent(String control);

    @Message
    String certificateMissing(String certificate);

    @Message
    String ratingBelow(int rating, int target);

    @Message
    String ratingAdvice(int target);

    @Message
    String exploitedOpen();

    @Message
    String exploitedAdvice();

    @Message
    String controlAdvice(Control control);

    @Message
    String reasonPrevention(int observed, int threshold);

    @Message
    String reasonDetection(int observed, int threshold);

    @Message
    String reasonResponse(int observed, int threshold);

    @Message
    String reasonExternalRating(int observed, int threshold);

    @Message
    String reasonCritical(int observed);

    @Message
    String reasonExploited(int observed);

    @Message
    String reasonIncidents(int observed);

    @Message
    String reasonSeveral(int observed);
}
