package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.FirmSignature;
import io.cyberpas.claims.forensics.ForensicReport;
import io.cyberpas.claims.forensics.ReportContent;
import io.cyberpas.claims.forensics.ReportKind;
import io.cyberpas.claims.forensics.ReportRemark;
import io.cyberpas.claims.forensics.ReportSignature;
import io.cyberpas.claims.forensics.ReportStatus;
import io.cyberpas.platform.problem.FieldProblem;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a forensic report.
 *
 * @param version what If-Match names on a change
 * @param missing what a signature still needs; empty once it is signed
 */
@Schema(name = "ForensicReport")
record ReportView(
        String reference,
        int revision,
        ReportKind kind,
        long version,
        ReportStatus status,
        List<String> authors,
        Instant begunAt,
        ReportContent content,
        List<FieldProblem> missing,
        @Nullable String contentSha256,
        @Nullable ReportSignature signature,
        @Nullable FirmSignature firmSignature,
        List<ReportRemark> remarks,
        @Nullable String supersededBy,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {

    static ReportView of(ForensicReport report, ReportContent content, List<FieldProblem> missing) {
        return new ReportView(
                report.reference(),
                report.revision(),
                report.kind(),
                report.version(),
                report.status(),
                report.authors().stream().sorted().toList(),
                report.begunAt(),
                content,
                missing,
                report.contentSha256().orElse(null),
                report.signature().orElse(null),
                report.firmSignature().orElse(null),
                report.remarks(),
                report.supersededBy().orElse(null),
                report.decidedBy().orElse(null),
                report.decidedAt().orElse(null),
                report.decisionReason().orElse(null));
    }

    /** A version without its content. */
    @Schema(name = "ForensicReportVersion")
    record VersionView(
            String reference,
            int revision,
            ReportKind kind,
            ReportStatus status,
            @Nullable String supersededBy,
            Instant begunAt,
            @Nullable Instant decidedAt,
            @Nullable String decisionReason) {

        static VersionView of(ForensicReport report) {
            return new VersionView(
                    report.reference(),
                    report.revision(),
                    report.kind(),
                    report.status(),
                    report.supersededBy().orElse(null),
                    report.begunAt(),
                    report.decidedAt().orElse(null),
                    report.decisionReason().orElse(null));
        }
    }
}
