package io.cyberpas.quote.report.api;

import io.cyberpas.platform.cvss.CvssSeverity;
import io.cyberpas.platform.cvss.CvssVector;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.report.QuotedReport;
import io.cyberpas.quote.report.pages.text.RiskTexts;
import io.cyberpas.quote.risk.Finding;
import io.cyberpas.quote.risk.Grade;
import io.cyberpas.quote.risk.GradeReason;
import io.cyberpas.quote.risk.Mend;
import io.cyberpas.quote.risk.RiskAssessment;
import io.cyberpas.quote.risk.RiskReport;
import io.cyberpas.quote.risk.RiskReport.AllMended;
import io.cyberpas.quote.risk.RiskReport.Note;
import io.cyberpas.quote.risk.Weakness.AbsentControl;
import io.cyberpas.quote.risk.Weakness.LowExternalRating;
import io.cyberpas.quote.risk.Weakness.MissingCertificate;
import io.cyberpas.quote.risk.Weakness.OpenKnownExploited;
import io.cyberpas.quote.tariff.Control;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A risk report with its sentences in the reader's language. */
@Schema(name = "RiskReport")
record RiskReportView(
        @Schema(examples = "Q-2026-000123") String number,
        int option,
        Money limit,
        Money retention,
        String tariffVersion,

        @Schema(description = "Whether the premiums are the tariff's only, because the quote is not priced yet")
        boolean indicative,

        @Schema(description = "Absent if the tariff has no figure for the company and nobody judged one") @Nullable
        Money premium,

        AssessmentView assessment,

        @Schema(description = "The greatest saving first") List<WeaknessView> weaknesses,

        @Schema(description = "Absent if there is nothing to mend") @Nullable
        AllMendedView allMended,

        @Schema(description = "What a reader has to know about the savings")
        List<NoteView> notes,

        @Schema(description = "The most urgent first") List<FindingView> findings) {

    static RiskReportView of(QuotedReport quoted, RiskTexts texts) {
        RiskReport report = quoted.report();
        return new RiskReportView(
                quoted.number(),
                quoted.option(),
                report.limit(),
                report.retention(),
                report.tariffVersion(),
                quoted.indicative(),
                report.premium(),
                AssessmentView.of(report.assessment(), texts),
                report.mends().stream()
                        .map(mend -> WeaknessView.of(mend, texts))
                        .toList(),
                Optional.ofNullable(report.all()).map(AllMendedView::of).orElse(null),
                report.orderedNotes().stream()
                        .map(note -> new NoteView(note, texts.note(note)))
                        .toList(),
                report.findings().stream().map(FindingView::of).toList());
    }

    /** Scores from 0 to 100, the higher the better, and the grade that follows. */
    @Schema(name = "RiskReportAssessment")
    record AssessmentView(
            int prevention,
            int detection,
            int response,
            int externalRating,
            Grade grade,
            @Schema(examples = "grading-2026-01") String gradingVersion,
            List<GradeReasonView> reasons) {

        private static AssessmentView of(RiskAssessment assessment, RiskTexts texts) {
            return new AssessmentView(
                    assessment.prevention(),
                    assessment.detection(),
                    assessment.response(),
                    assessment.externalRating(),
                    assessment.grade(),
                    assessment.gradingVersion(),
                    assessment.reasons().stream()
                            .map(reason -> new GradeReasonView(
                                    reason.code(),
                                    reason.grade(),
                                    reason.observed(),
                                    reason.threshold(),
                                    texts.reason(reason)))
                            .toList());
        }
    }

    /** Why the grade is not LOW. */
    @Schema(name = "RiskReportGradeReason")
    record GradeReasonView(GradeReason.Code code, Grade grade, int observed, int threshold, String text) {}

    /** What is weak. */
    enum Kind {
        ABSENT_CONTROL,
        MISSING_CERTIFICATE,
        LOW_EXTERNAL_RATING,
        OPEN_KNOWN_EXPLOITED
    }

    /** A weakness, what to do about it, and what that alone would save. */
    @Schema(name = "Weakness")
    record WeaknessView(
            Kind kind,

            @Schema(description = "The control or certificate that is missing") @Nullable
            Control control,

            @Schema(description = "The rating to reach") @Nullable
            Integer targetRating,

            String title,
            String advice,
            @Nullable BigDecimal factorNow,
            @Nullable BigDecimal factorMended,
            @Nullable Money premiumMended,
            @Nullable Money saving) {

        private static WeaknessView of(Mend mend, RiskTexts texts) {
            return switch (mend.weakness()) {
                case AbsentControl(Control control) -> of(mend, texts, Kind.ABSENT_CONTROL, control, null);
                case MissingCertificate(Control control) -> of(mend, texts, Kind.MISSING_CERTIFICATE, control, null);
                case LowExternalRating(int rating, int target) ->
                    of(mend, texts, Kind.LOW_EXTERNAL_RATING, null, target);
                case OpenKnownExploited() -> of(mend, texts, Kind.OPEN_KNOWN_EXPLOITED, null, null);
            };
        }

        private static WeaknessView of(
                Mend mend, RiskTexts texts, Kind kind, @Nullable Control control, @Nullable Integer target) {
            return new WeaknessView(
                    kind,
                    control,
                    target,
                    texts.title(mend.weakness()),
                    texts.advice(mend.weakness()),
                    mend.factorNow(),
                    mend.factorMended(),
                    mend.premium(),
                    mend.saving());
        }
    }

    /** What mending everything would bring; not the sum of the single savings. */
    @Schema(name = "AllMended")
    record AllMendedView(@Nullable Money premium, @Nullable Money saving) {

        private static AllMendedView of(AllMended all) {
            return new AllMendedView(all.premium(), all.saving());
        }
    }

    /** Something a reader has to know about the savings. */
    @Schema(name = "RiskReportNote")
    record NoteView(Note code, String text) {}

    /** What a scan or test found, with the score of its vector. */
    @Schema(name = "ScoredFinding")
    record FindingView(
            String title,
            String asset,

            @Schema(examples = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N") @Nullable
            String cvssVector,

            @Schema(examples = "9.3") @Nullable BigDecimal score,
            @Nullable CvssSeverity severity,
            boolean knownExploited,
            boolean open,
            @Nullable LocalDate foundOn) {

        private static FindingView of(Finding finding) {
            return new FindingView(
                    finding.title(),
                    finding.asset(),
                    finding.cvssVector(),
                    finding.cvss().map(CvssVector::score).orElse(null),
                    finding.cvss().map(CvssVector::severity).orElse(null),
                    finding.knownExploited(),
                    finding.open(),
                    finding.foundOn());
        }
    }
}
